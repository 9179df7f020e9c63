import { indexNowJob } from '#lib/directory/indexnow/job.ts'
import { picturesJob } from '#lib/directory/pictures/job.ts'
import { snapshotJob } from '#lib/directory/snapshots/job.ts'
import type { Job } from './job.ts'
import { forgetting, mailing } from './mailing.ts'
import { publishing } from './publishing.ts'

/** Everything that the clock does. Whoever has something to be done again and again adds it here. */
export const jobs: readonly Job[] = [publishing, mailing, forgetting, picturesJob, indexNowJob, snapshotJob]
