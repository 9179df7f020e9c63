import { carryOutDue } from '#lib/directory/admin/life/schedule.ts'
import type { Job } from './job.ts'

/** Publishes and takes back what somebody has planned. What fell due while the site or its database was away is done late, in order. */
export const publishing: Job = { name: 'publishing', every: 2_000, run: carryOutDue }
