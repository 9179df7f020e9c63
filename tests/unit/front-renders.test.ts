import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Busy, TooLong } from '#lib/front/render/bound.ts'
import { Renders } from '#lib/front/render/renders.ts'

function gate() {
  let open: () => void = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

const limits = { atOnce: 2, waiting: 3, time: () => 5_000 }

describe('pages being made', () => {
  test('a thousand who ask for one page wait for one render', async () => {
    const renders = new Renders<string>(limits)
    const { opened, open } = gate()
    let made = 0
    const asked = Array.from({ length: 1_000 }, () =>
      renders.run('/en', async () => {
        made++
        await opened
        return 'page'
      }),
    )
    open()
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['page']))
    expect(made).toBe(1)
    await renders.run('/en', async () => 'again')
    expect(renders.counters).toMatchObject({ started: 2, joined: 999 })
  })

  test('no more than allowed are under way, no more than allowed wait, and the rest is refused at once', async () => {
    const renders = new Renders<number>(limits)
    const { opened, open } = gate()
    let most = 0
    let now = 0
    const outcomes = Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        renders.run(`/${index}`, async () => {
          most = Math.max(most, ++now)
          await opened
          now--
          return index
        }),
      ),
    )
    expect(renders.load).toEqual({ running: 2, waiting: 3 })
    open()
    const settled = await outcomes
    expect(most).toBe(2)
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(settled.flatMap((one) => (one.status === 'rejected' ? one.reason : []))).toEqual(
      Array.from({ length: 5 }, () => expect.any(Busy)),
    )
    expect(renders.load).toEqual({ running: 0, waiting: 0 })
  })

  test('one that never ends is given up in time, is told so, and makes room for the next', async () => {
    const renders = new Renders<string>({ atOnce: 1, waiting: 1, time: () => 20 })
    let told = false
    const endless = renders.run('/endless', (signal) => {
      signal.addEventListener('abort', () => {
        told = true
      })
      return new Promise(() => {})
    })
    const next = renders.run('/next', async () => 'page')
    await expect(endless).rejects.toThrow(TooLong)
    expect(told).toBe(true)
    expect(await next).toBe('page')
    expect(renders.load).toEqual({ running: 0, waiting: 0 })
  })

  test('one that throws fails for all who wait for it, and is tried again for the next', async () => {
    const renders = new Renders<string>(limits)
    const failing = () => sleep(1).then(() => Promise.reject(new Error('broken')))
    const settled = await Promise.allSettled([renders.run('/en', failing), renders.run('/en', failing)])
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await renders.run('/en', async () => 'page')).toBe('page')
  })
})
