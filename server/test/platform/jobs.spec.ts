import { Module } from '@nestjs/common'
import { z } from 'zod'
import { Housekeeping } from '../../src/platform/jobs/housekeeping.ts'
import { Job } from '../../src/platform/jobs/job.entity.ts'
import { MAX_ATTEMPTS } from '../../src/platform/jobs/backoff.ts'
import { defineEvent, defineJob, id, type JobDefinition } from '../../src/platform/jobs/define.ts'
import { Db } from '../../src/platform/db/db.ts'
import { type Delivery, OnEvent, OnJob, RetryLater } from '../../src/platform/jobs/on.ts'
import { event, job, Outbox } from '../../src/platform/jobs/outbox.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

const testHappened = defineEvent('test.happened', { n: id })
const testOnce = defineJob('test-once', { n: id })
const testSlow = defineJob('test-slow', { n: z.int() })
const testGrouped = defineJob('test-grouped', { n: id })
const testMeasured = defineJob('test-measured', { n: z.int() })

const heard: string[] = []
let fail: (handler: string, delivery: Delivery) => void = () => {}

@OnEvent(testHappened)
class CountIt {
  async run({ n }: { n: number }, delivery: Delivery): Promise<void> {
    fail('count', delivery)
    heard.push(`count ${n}`)
  }
}
/** Renamed since; its rows go on under the old name. */
@OnEvent(testHappened, { id: 'TellIt' })
class NotifyIt {
  async run({ n }: { n: number }, delivery: Delivery): Promise<void> {
    fail('tell', delivery)
    heard.push(`tell ${n}`)
  }
}
@OnJob(testOnce)
class DoOnce {
  async run({ n }: { n: number }): Promise<void> {
    heard.push(`once ${n}`)
  }
}
let running = 0
let most = 0
@OnJob(testSlow, { concurrency: 3 })
class DoSlowly {
  async run(): Promise<void> {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 20))
    running--
    heard.push('slow')
  }
}
const starts: number[] = []
@OnJob(testMeasured, { perSecond: 50 })
class DoMeasured {
  async run(): Promise<void> {
    starts.push(performance.now())
  }
}
const groups: number[][] = []
let poison = 0
@OnJob(testGrouped)
class DoGrouped {
  constructor(private readonly db: Db) {}

  run(one: { n: number }): Promise<void> {
    return this.runAll([one])
  }

  async runAll(all: { n: number }[]): Promise<void> {
    groups.push(all.map(({ n }) => n))
    await this.db.transaction(async (tx) => {
      for (const { n } of all) {
        const key = { actor: 'test:1', idemKey: String(n), requestHash: 'h', answerJson: {} }
        await tx.insert('idempotency_keys', { ...key, createdAt: new Date() })
        if (n === poison) throw new Error('not this one')
      }
    })
  }
}

@Module({ providers: [CountIt, NotifyIt, DoOnce, DoSlowly, DoMeasured, DoGrouped] })
class HandlersModule {}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describeOnEachEngine('jobs', (start) => {
  let shop: Started
  let outbox: Outbox
  beforeAll(async () => {
    shop = await start({ bare: true, modules: [HandlersModule] })
    outbox = shop.app.get(Outbox)
  })
  beforeEach(async () => {
    heard.length = 0
    starts.length = 0
    groups.length = 0
    poison = 0
    most = 0
    fail = () => {}
    await shop.db.transaction(async (tx) => {
      await tx.run('DELETE FROM jobs')
      await tx.run('DELETE FROM idempotency_keys')
    })
  })
  const jobs = () => shop.db.read((tx) => tx.rows<Job>('SELECT * FROM jobs ORDER BY id'))
  const add = (...work: Parameters<Outbox['add']> extends [unknown, ...infer W] ? W : never) =>
    shop.db.transaction((tx) => outbox.add(tx, ...work))

  it('gives each handler of an event its own row, in one statement, and delivers each', async () => {
    await add(event(testHappened, { n: 1 }), event(testHappened, { n: 2 }))
    expect((await jobs()).map(({ handler, status, attempts }) => [handler, status, attempts])).toEqual([
      ['CountIt', 'pending', 0],
      ['TellIt', 'pending', 0],
      ['CountIt', 'pending', 0],
      ['TellIt', 'pending', 0],
    ])
    expect(await shop.runner.drain()).toEqual({ done: 4, failed: [] })
    expect(heard.sort()).toEqual(['count 1', 'count 2', 'tell 1', 'tell 2'])
    expect((await jobs()).map(({ status, attempts, lockedUntilAt }) => [status, attempts, lockedUntilAt])).toEqual(
      Array(4).fill(['done', 1, null]),
    )
  })

  it('writes nothing when the transaction rolls back', async () => {
    const failed = shop.db.transaction(async (tx) => {
      await outbox.add(tx, event(testHappened, { n: 1 }))
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await jobs()).toEqual([])
  })

  it('refuses work that nobody handles', async () => {
    const orphan: JobDefinition<{ n: number }> = { kind: 'job', name: 'test-orphan', check: (payload) => payload }
    await expect(add(job(orphan, { n: 1 }))).rejects.toThrow('the job test-orphan has no handler')
  })

  it('keeps one row per key, also beside others in one statement', async () => {
    await add(job(testOnce, { n: 1 }, { key: 'k' }))
    await add(
      job(testOnce, { n: 2 }, { key: 'k' }),
      job(testOnce, { n: 3 }, { key: 'l' }),
      event(testHappened, { n: 4 }),
    )
    await shop.runner.drain()
    await add(job(testOnce, { n: 5 }, { key: 'k' }))
    await shop.runner.drain()
    expect(heard.sort()).toEqual(['count 4', 'once 1', 'once 3', 'tell 4'])
  })

  it('waits for the due time by the shop’s clock', async () => {
    await add(job(testOnce, { n: 1 }, { dueAt: new Date(shop.clock.now().getTime() + 60_000) }))
    expect(await shop.runner.drain()).toEqual({ done: 0, failed: [] })
    shop.clock.advance(61)
    expect(await shop.runner.drain()).toEqual({ done: 1, failed: [] })
  })

  it('lets one handler fail alone, back off, and succeed later', async () => {
    fail = (handler, { attempt }) => {
      if (handler === 'count' && attempt < 3) throw new Error('call 13812345678')
    }
    await add(event(testHappened, { n: 1 }))
    const first = await shop.runner.drain()
    expect(first).toEqual({ done: 1, failed: [{ handler: 'CountIt', error: 'Error: call 138****56**' }] })
    expect(heard).toEqual(['tell 1'])
    const [row] = await jobs()
    expect(row).toMatchObject({
      status: 'pending',
      attempts: 1,
      lastError: 'Error: call 138****56**',
      lockedUntilAt: null,
    })
    const waitMs = row!.dueAt.getTime() - shop.clock.now().getTime()
    expect(waitMs).toBeGreaterThan(1_000)
    expect(waitMs).toBeLessThanOrEqual(2_400)
    shop.clock.advance(3)
    expect((await shop.runner.drain()).failed).toHaveLength(1)
    shop.clock.advance(10)
    expect(await shop.runner.drain()).toEqual({ done: 1, failed: [] })
    expect(heard).toEqual(['tell 1', 'count 1'])
  })

  it('does not count RetryLater as a failure', async () => {
    let patience = 3
    fail = (handler) => {
      if (handler === 'tell' && patience-- > 0) throw new RetryLater(5_000, 'not yet')
    }
    await add(event(testHappened, { n: 1 }))
    expect(await shop.runner.drain()).toEqual({ done: 1, failed: [] })
    expect((await jobs())[1]).toMatchObject({ status: 'pending', attempts: 0, lastError: 'RetryLater: not yet' })
    for (let i = 0; i < 3; i++) {
      shop.clock.advance(5)
      await shop.runner.drain()
    }
    expect(heard).toEqual(['count 1', 'tell 1'])
    expect((await jobs())[1]).toMatchObject({ status: 'done', attempts: 1 })
  })

  it('puts aside what keeps failing, shows it to the staff, and runs it again on their word', async () => {
    fail = (handler) => {
      if (handler === 'tell') throw new Error('broken')
    }
    await add(event(testHappened, { n: 1 }))
    for (let i = 0; i < MAX_ATTEMPTS; i++) {
      await shop.runner.drain()
      shop.clock.advance(3_600 * 1.3)
    }
    expect(await shop.runner.drain()).toEqual({ done: 0, failed: [] })
    const as = shop.staffToken({ role: 'operator' })
    const list = await shop.http.get<{ items: { id: number }[]; nextCursor: null }>('/api/v1/admin/dead-letters', {
      as,
    })
    const [dead] = list.body.items
    expect(list.body).toEqual({
      items: [
        {
          id: dead!.id,
          handler: 'TellIt',
          event: 'test.happened',
          attempts: MAX_ATTEMPTS,
          lastError: 'Error: broken',
          createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        },
      ],
      nextCursor: null,
    })
    const retry = `/api/v1/admin/dead-letters/${dead!.id}/retry`
    expect((await shop.http.post(retry, undefined, { as: shop.staffToken({ role: 'analyst' }) })).status).toBe(403)
    fail = () => {}
    expect(await shop.http.post(retry, undefined, { as })).toMatchObject({ status: 200, body: { ok: true } })
    expect(await shop.runner.drain()).toEqual({ done: 1, failed: [] })
    expect((await shop.http.post(retry, undefined, { as })).status).toBe(200)
    expect(await shop.runner.drain()).toEqual({ done: 0, failed: [] })
    expect(await shop.http.post('/api/v1/admin/dead-letters/999999/retry', undefined, { as })).toMatchObject({
      status: 404,
      body: { code: 'job.not-found' },
    })
  })

  it('runs only so many of a handler at once', async () => {
    await add(...Array.from({ length: 20 }, (_, n) => job(testSlow, { n })))
    expect((await shop.runner.drain()).done).toBe(20)
    expect(most).toBe(3)
  })

  const effects = async () => {
    const rows = await shop.db.read((tx) => tx.rows<{ n: string }>('SELECT idemKey AS n FROM idempotency_keys'))
    return rows.map(({ n }) => Number(n)).sort((a, b) => a - b)
  }
  const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1)

  it('takes several rows of a handler that can, in one transaction', async () => {
    await add(...upTo(20).map((n) => job(testGrouped, { n })))
    expect(await shop.runner.drain()).toEqual({ done: 20, failed: [] })
    expect(groups.map((group) => group.length)).toEqual([16, 4])
    expect(await effects()).toEqual(upTo(20))
  })

  it('finds the row that cannot be done among several, and does the others once', async () => {
    poison = 3
    await add(...upTo(5).map((n) => job(testGrouped, { n })))
    const failed = [{ handler: 'DoGrouped', error: 'Error: not this one' }]
    expect(await shop.runner.drain()).toEqual({ done: 4, failed })
    expect(groups).toEqual([[1, 2, 3, 4, 5], [1], [2], [3], [4], [5]])
    expect(await effects()).toEqual([1, 2, 4, 5])
    expect((await jobs()).map(({ status, attempts }) => [status, attempts])).toEqual(
      upTo(5).map((n) => [n === poison ? 'pending' : 'done', 1]),
    )
    poison = 0
    shop.clock.advance(10)
    expect(await shop.runner.drain()).toEqual({ done: 1, failed: [] })
    expect(await effects()).toEqual(upTo(5))
  })

  it('starts only so many a second', async () => {
    await add(...Array.from({ length: 6 }, (_, n) => job(testMeasured, { n })))
    await shop.runner.drain()
    const gaps = starts.slice(1).map((at, i) => at - starts[i]!)
    expect(starts).toHaveLength(6)
    expect(Math.min(...gaps)).toBeGreaterThan(15)
  })

  it('frees the rows of a runner that died, but not of one that lives', async () => {
    await add(job(testOnce, { n: 1 }), job(testOnce, { n: 2 }))
    const [mine, theirs] = await jobs()
    await shop.db.transaction(async (tx) => {
      const hold = `UPDATE jobs SET status = 'running', attempts = 1, lockedUntilAt = ? WHERE id = ?`
      await tx.run(hold, [new Date(Date.now() - 1_000), mine!.id])
      await tx.run(hold, [new Date(Date.now() + 20_000), theirs!.id])
    })
    expect(await shop.runner.drain()).toEqual({ done: 0, failed: [] })
    await shop.runner.sweep()
    expect(await shop.runner.drain()).toEqual({ done: 1, failed: [] })
    expect(heard).toEqual(['once 1'])
    expect((await jobs())[0]).toMatchObject({ status: 'done', attempts: 2 })
  })

  it('starts committed work within milliseconds, without waiting for the poll', async () => {
    await shop.runner.start()
    const begun = performance.now()
    await add(event(testHappened, { n: 1 }))
    while (heard.length < 2) await sleep(1)
    expect(performance.now() - begun).toBeLessThan(500)
    await shop.runner.stop()
    expect((await jobs()).map(({ status }) => status)).toEqual(['done', 'done'])
  })

  it('waits at stop for what runs and gives back what has not begun', async () => {
    await shop.runner.start()
    await add(...Array.from({ length: 12 }, (_, n) => job(testSlow, { n })))
    while (running < 3) await sleep(1)
    await shop.runner.stop()
    const done = heard.length
    expect(running).toBe(0)
    expect(done).toBeLessThan(12)
    const states = (await jobs()).map(({ status }) => status)
    expect(states.filter((status) => status === 'done')).toHaveLength(done)
    expect(states.filter((status) => status === 'pending')).toHaveLength(12 - done)
    expect((await shop.runner.drain()).done).toBe(12 - done)
  })

  it('are swept away when nobody will ask for them again; what has a key stays', async () => {
    const DAY = 86_400
    const key = { actor: 'member:1', idemKey: 'k', requestHash: 'h', answerJson: {} }
    await shop.db.transaction(async (tx) => {
      await outbox.add(tx, event(testHappened, { n: 1 }), job(testOnce, { n: 2 }, { key: 'kept' }))
      await outbox.add(tx, job(testOnce, { n: 3 }, { dueAt: new Date(shop.clock.now().getTime() + 30 * DAY * 1000) }))
      await tx.insert('idempotency_keys', { ...key, createdAt: shop.clock.now() })
    })
    await shop.runner.drain()
    const housekeeping = shop.app.get(Housekeeping)
    expect(await housekeeping.run()).toBe(0)
    shop.clock.advance(13 * DAY)
    expect(await housekeeping.run()).toBe(1)
    shop.clock.advance(2 * DAY)
    expect(await housekeeping.run()).toBe(2)
    expect((await jobs()).map(({ status, jobKey }) => [status, jobKey])).toEqual([
      ['done', 'kept'],
      ['pending', null],
    ])
  })
})
