// One of several processes that answer. The first process (workers.ts) starts it, tells it to stop, and asks what it has counted.
import cluster from 'node:cluster'
import { readSettings } from '#lib/env.ts'
import { explain } from './run.ts'
import { openLog, openSite } from './site.ts'
import type { FromWorker, ToWorker } from './workers.ts'

// Ctrl-C reaches every process of a terminal: the first one decides.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

const tell = (message: FromWorker) =>
  new Promise<void>((done) => {
    if (process.send) process.send(message, undefined, {}, () => done())
    else done()
  })

try {
  const settings = readSettings()
  const log = openLog(settings, false)
  const { front, port } = await openSite(settings, settings.databaseUrl ?? '', false, log)
  process.on('message', async (message: ToWorker) => {
    if (message.do === 'report')
      await tell({ said: 'report', process: String(cluster.worker?.id), metrics: front.metrics() })
    if (message.do === 'stop') {
      await front.close()
      await log.close()
      process.exit(0)
    }
  })
  await tell({ said: 'ready', port })
} catch (error) {
  await tell({ said: 'failed', reason: explain(error) })
  process.exit(1)
}
