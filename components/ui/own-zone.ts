'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}
const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The time zone of the reader's device, such as Asia/Shanghai. Null until scripts run: the server cannot know it. */
export const useOwnZone = (): string | null => useSyncExternalStore(never, ownZone, () => null)
