import { randomUUID } from 'node:crypto'
import { checkInvariants } from '../../src/invariants/check-invariants.ts'
import { checkoutPurse } from '../fixtures/checkout-purse.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

const PARALLEL = 64
const times = <T>(count: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => work(i)))

async function open(start: (options?: StartOptions) => Promise<Started>) {
  const shop = await openTradeShop(start, { members: PARALLEL, start: { sandbox: false } })
  const claim = (n: number, code: string) =>
    shop.http.post<{ code: string }>(`/api/v1/app/coupon-templates/${code}/claim`, undefined, {
      as: shop.token(n),
      key: randomUUID(),
    })
  const storm = async (code: string) => {
    const counts: Record<string, number> = {}
    for (const { status, body } of await times(PARALLEL, (i) => claim(i, code))) {
      const what = status === 200 ? 'ok' : body.code
      counts[what] = (counts[what] ?? 0) + 1
    }
    return counts
  }
  const state = async (code: string) =>
    (
      await shop.rows<{ issued: number; minuteClaims: number; claimsPausedBy: string | null }>(
        'SELECT issued, minuteClaims, claimsPausedBy FROM coupon_templates WHERE code = ?',
        [code],
      )
    )[0]
  return { shop, purse: checkoutPurse(shop), storm, state }
}

describeOnEachEngine('a claim storm against a breaker and a budget', (start) => {
  it('64 at once: as many as a minute may have get one, then claiming waits for staff', async () => {
    const { shop, purse, storm, state } = await open(start)
    await purse.template({ code: 'TRATE', mostPerMinute: 20, mostPerHour: 40, perMemberLimit: 1 })
    expect(await storm('TRATE')).toEqual({ ok: 20, 'coupon.claims-paused': 44 })
    expect(await state('TRATE')).toEqual({ issued: 20, minuteClaims: 20, claimsPausedBy: 'minute' })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('64 at once: the budget pays for nine', async () => {
    const { shop, purse, storm, state } = await open(start)
    await purse.template({ code: 'TBUDGET', budgetFen: 4999, perMemberLimit: 1 })
    expect(await storm('TBUDGET')).toEqual({ ok: 9, 'coupon.sold-out': 55 })
    expect(await state('TBUDGET')).toMatchObject({ issued: 9, claimsPausedBy: null })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('the naive way, looking before writing, gives away more than the minute may have, and the books say so', async () => {
    const { shop, purse } = await open(start)
    const id = await purse.template({ code: 'TNAIVE', mostPerMinute: 4 })
    const naive = async () => {
      const rows = await shop.rows<{ minuteClaims: number }>('SELECT minuteClaims FROM coupon_templates WHERE id = ?', [
        id,
      ])
      if (rows[0]!.minuteClaims >= 4) return
      await shop.db.transaction((tx) =>
        tx.run('UPDATE coupon_templates SET minuteClaims = minuteClaims + 1, minuteFromAt = ? WHERE id = ?', [
          shop.clock.now(),
          id,
        ]),
      )
    }
    await times(16, naive)
    const broken = await checkInvariants(shop.db, shop.clock.now())
    expect(broken.map((one) => one.id)).toEqual(['C6'])
  })
})
