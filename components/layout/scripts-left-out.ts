import { cache } from 'react'

/**
 * Whether the page that is being made comes without the public site's scripts: it stands in the admin area, whose policy lets
 * none of them in. One answer for each page that is made; the page says so before its parts are.
 */
export const scriptChoice = cache(() => ({ leftOut: false }))
