import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { seedDemo } from '../../demo/seed.ts'
import { checkInvariants } from '../../src/invariants/check-invariants.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

describeOnEachEngine('the demo shop', (start) => {
  let on: Started

  beforeAll(async () => {
    on = await start()
    await seedDemo(on.app)
  }, 60_000)

  const rows = <T>(sql: string) => on.db.read((tx) => tx.rows<T>(sql))
  const count = async (what: string) => (await rows<{ n: number }>(`SELECT COUNT(*) AS n FROM ${what}`))[0]?.n

  test('has orders at every stage and keeps every rule', async () => {
    const stages = await rows<{ stage: string; n: number }>(
      `SELECT CONCAT(paymentState, ' ', fulfilmentState) AS stage, COUNT(*) AS n FROM orders
       GROUP BY paymentState, fulfilmentState ORDER BY stage`,
    )
    expect(stages.map(({ stage, n }) => `${stage} ${n}`)).toEqual([
      'paid preparing 5',
      'paid ready 2',
      'paid received 6',
      'paid shipped 3',
      'paid waiting 14',
      // Where seeding takes long, WeChat has sent the money back by now.
      expect.stringMatching(/^refund(ing|ed) cancelled 1$/),
    ])
    expect(await checkInvariants(on.db, on.clock.now())).toEqual([])
    const failed = await rows(`SELECT handler, lastError FROM jobs WHERE status = 'dead' OR attempts > 1`)
    expect(failed).toEqual([])
  })

  test('the money of the team that nobody joined arrives by itself', async () => {
    await on.advance(60)
    for (let round = 0; round < 5; round++) {
      await on.advance(30)
      await on.runner.drain()
    }
    expect(await rows(`SELECT cause, status FROM refunds ORDER BY id`)).toEqual([
      { cause: 'after-sale', status: 'succeeded' },
      { cause: 'team-failed', status: 'succeeded' },
    ])
    expect(await count("notices WHERE kind = 'order.refunded'")).toBe(2)
    expect(await checkInvariants(on.db, on.clock.now())).toEqual([])
  })

  test('has visitors who came by links, and favourites to be reminded of', async () => {
    expect(await count('visits WHERE firstSharerMemberId IS NOT NULL')).toBeGreaterThan(30)
    expect(await count('visits WHERE firstSharerMemberId = memberId')).toBe(0)
    expect(await count('favourites')).toBeGreaterThan(3)
    expect(await count("jobs WHERE name = 'remind-favourites' AND status = 'pending'")).toBeGreaterThan(2)
  })

  test('has after-sale cases at several stages', async () => {
    expect(await rows('SELECT state, COUNT(*) AS n FROM after_sales GROUP BY state ORDER BY state')).toEqual([
      { state: 'applied', n: 1 },
      { state: 'refunded', n: 1 },
      { state: 'refused', n: 1 },
      { state: 'returned', n: 1 },
    ])
    expect(await count('after_sales c JOIN orders o ON o.id = c.orderId WHERE c.createdAt <= o.receivedAt')).toBe(0)
    expect(await count(`after_sales WHERE createdAt > '${iso(on.clock.now())}'`)).toBe(0)
  })

  test('nothing of it lies in the future, and everybody comes in the right order', async () => {
    const now = on.clock.now()
    for (const column of ['createdAt', 'paidAt', 'readyAt', 'shippedAt', 'receivedAt'])
      expect({ column, late: await count(`orders WHERE ${column} > '${iso(now)}'`) }).toEqual({ column, late: 0 })
    expect(await count('orders WHERE paidAt <= createdAt OR readyAt <= paidAt OR shippedAt <= paidAt')).toBe(0)
    expect(await count('orders WHERE receivedAt <= readyAt OR receivedAt <= shippedAt')).toBe(0)
    expect(await count('orders o JOIN group_buys g ON g.id = o.groupBuyId WHERE o.createdAt < g.openAt')).toBe(0)
    expect(await count('orders o JOIN members m ON m.id = o.memberId WHERE o.createdAt < m.createdAt')).toBe(0)
    expect(
      await count(`teams t JOIN orders o ON o.teamId = t.id WHERE o.createdAt < t.createdAt
        OR o.createdAt > t.deadlineAt`),
    ).toBe(0)
    const inbox = await rows<{ memberId: number; createdAt: Date }>(
      'SELECT memberId, createdAt FROM notices ORDER BY id',
    )
    expect(inbox).toEqual([...inbox].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()))
  })

  test('some members were told in WeChat, and WeChat knows of every delivery', async () => {
    expect(await count("messages WHERE status = 'sent'")).toBeGreaterThan(3)
    expect(await count("messages WHERE status = 'skipped' AND reason = 'no-permission'")).toBeGreaterThan(3)
    expect(await count("messages WHERE status NOT IN ('sent', 'skipped')")).toBe(0)
    expect(await count("wechat_shippings WHERE status <> 'uploaded'")).toBe(0)
    expect(await count('wechat_shippings')).toBe(
      await count('orders WHERE shippedAt IS NOT NULL OR readyAt IS NOT NULL'),
    )
  })

  test('every picture it names is there, square or 5:4', async () => {
    const folder = join(on.env.dataDir, 'images')
    const there = readdirSync(folder)
    const named = await rows<{ text: string }>(
      `SELECT CONCAT(coverUrl, galleryJson, blocksJson, certificatesJson) AS text FROM products
       UNION ALL SELECT CONCAT(coverUrl, shareImageUrl) FROM group_buys UNION ALL SELECT avatarUrl FROM members`,
    )
    const files = new Set(named.flatMap(({ text }) => [...text.matchAll(/demo-[\w-]+\.webp/g)].map(([file]) => file)))
    expect(files.size).toBe(34)
    expect([...files].filter((file) => !there.includes(file))).toEqual([])
    for (const [part, size] of [
      ['oranges-square', '800×800'],
      ['oranges-share', '750×600'],
    ] as const) {
      const { format, width, height } = await sharp(
        join(
          folder,
          there.find((file) => file.includes(part))!,
        ),
      ).metadata()
      expect([format, `${width}×${height}`]).toEqual(['webp', size])
    }
  })

  test('a second start leaves it alone', async () => {
    const before = await count('orders')
    await seedDemo(on.app)
    expect([await count('orders'), await count('members'), await count('products')]).toEqual([before, 6, 12])
  })
})

const iso = (at: Date) => at.toISOString().replace('T', ' ').replace('Z', '')
