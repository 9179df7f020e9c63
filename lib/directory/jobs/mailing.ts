import { sendMails } from '#lib/auth/mail/send.ts'
import { clearThrottle } from '#lib/auth/throttle.ts'
import type { Job } from './job.ts'

/** Sends what waits in the outbox. */
export const mailing: Job = { name: 'mailing', every: 5_000, run: sendMails }

/** Forgets how often somebody tried to get in long ago. */
export const forgetting: Job = { name: 'forgetting', every: 600_000, run: clearThrottle }
