import { makeSnapshot } from './make.ts'

/** Keeps a snapshot of each day on which something has changed. */
export const snapshotJob = {
  name: 'snapshot',
  /** Milliseconds. It looks more often than it makes one. */
  every: 30 * 60 * 1000,
  async run(): Promise<void> {
    await makeSnapshot()
  },
}
