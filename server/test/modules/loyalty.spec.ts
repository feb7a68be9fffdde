import type { CheckInState } from '../../src/modules/engage/check-in/dto/check-in.dto.ts'
import { businessDay } from '@tuanke/shared/time'
import { DeductPoints } from '../../src/modules/wallet/points/deduct-points.ts'
import { openLoyaltyShop } from '../fixtures/loyalty-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const DAY_SECONDS = 86_400
type Shop = Awaited<ReturnType<typeof openLoyaltyShop>>

/** Until the shop's clock, in Shanghai, next shows half past `hour`. */
const secondsToHalfPast = (hour: number, shop: Shop): number => {
  const now = shop.clock.now()
  const at = new Date(now)
  at.setUTCHours(hour - 8, 30, 0, 0)
  return ((at.getTime() - now.getTime()) / 1000 + 2 * DAY_SECONDS) % DAY_SECONDS
}

const checkIn = (shop: Shop, n = 0) =>
  shop.http.post<{ earned: number; streak: number; isDoneToday: boolean; round: { isDone: boolean }[] }>(
    '/api/v1/app/me/check-in',
    undefined,
    { as: shop.as(n) },
  )

describeOnEachEngine('checking in', (start) => {
  it('brings points once a Shanghai day, more in a row, and begins anew after a gap', async () => {
    const shop = await openLoyaltyShop(start)
    const earned: number[] = []
    for (let day = 1; day <= 8; day++) {
      earned.push((await checkIn(shop)).body.earned)
      await shop.advance(DAY_SECONDS)
    }
    expect(earned).toEqual([1, 1, 2, 2, 3, 3, 8, 1])
    expect(await shop.balance(0)).toBe(21)
    await shop.advance(DAY_SECONDS)
    const anew = await checkIn(shop)
    expect(anew.body).toMatchObject({ earned: 1, streak: 1, isDoneToday: true })
    expect((await checkIn(shop)).body).toMatchObject({ earned: 0, streak: 1 })
    expect(await shop.balance(0)).toBe(22)
    const { entries } = (
      await shop.http.get<{ entries: { reason: string }[] }>('/api/v1/app/me/points', { as: shop.as(0) })
    ).body
    expect(entries.slice(0, 3).map(({ reason }) => reason)).toEqual(['签到', '连续签到 8 天', '连续签到 7 天'])
    expect(await shop.broken()).toEqual([])
  })

  it('shows the round before and after', async () => {
    const shop = await openLoyaltyShop(start)
    const state = () => shop.http.get('/api/v1/app/me/check-in', { as: shop.as(0) })
    const before = (await state()).body as unknown as CheckInState
    expect(before).toMatchObject({ isDoneToday: false, streak: 0 })
    expect(before.round.map(({ points }) => points)).toEqual([1, 1, 2, 2, 3, 3, 8])
    expect(before.round[0]).toEqual({ number: 1, points: 1, isDone: false, isToday: true })
    await checkIn(shop)
    const after = (await state()).body as unknown as CheckInState
    expect(after).toMatchObject({ isDoneToday: true, streak: 1 })
    expect(after.round[0]).toEqual({ number: 1, points: 1, isDone: true, isToday: true })
    expect((await shop.http.get('/api/v1/app/me/check-in')).status).toBe(401)
  })

  it('turns at midnight in Shanghai, not in Greenwich', async () => {
    const shop = await openLoyaltyShop(start)
    await shop.advance(secondsToHalfPast(23, shop))
    expect((await checkIn(shop)).body).toMatchObject({ earned: 1, streak: 1 })
    await shop.advance(3600)
    expect((await checkIn(shop)).body).toMatchObject({ earned: 1, streak: 2 })
    await shop.advance(8 * 3600)
    expect((await checkIn(shop)).body).toMatchObject({ earned: 0, streak: 2 })
  })
})

describeOnEachEngine('points that lapse', (start) => {
  it('are warned of 30 and 7 days before, once for a day’s lots, and only what is still there', async () => {
    const shop = await openLoyaltyShop(start)
    // Warnings are given by day: begun in the small hours, the first would be due later than this test looks.
    await shop.advance(secondsToHalfPast(12, shop))
    await shop.give(0, 30, 'test:a')
    await shop.give(0, 20, 'test:b')
    await shop.give(1, 10, 'test:c')
    const deduct = shop.app.get(DeductPoints, { strict: false })
    const posting = { memberId: shop.memberIds[1]!, amount: 10, reason: '', orderId: null, now: shop.clock.now() }
    await shop.db.transaction((tx) => deduct.run(tx, { ...posting, businessKey: 'test:gone' }))
    await shop.drain()
    await shop.advance(333 * DAY_SECONDS)
    await shop.drain()
    expect(await shop.notices(0)).toEqual([])
    await shop.advance(2 * DAY_SECONDS)
    await shop.drain()
    expect(await shop.notices(0)).toEqual(['50 积分还有 30 天到期'])
    await shop.advance(22 * DAY_SECONDS)
    await shop.reward('MUG00001', { points: 45 })
    await shop.redeem(0, 'MUG00001', { expectedPoints: 45 })
    await shop.advance(1 * DAY_SECONDS)
    await shop.drain()
    expect(await shop.notices(0)).toEqual(['50 积分还有 30 天到期', '5 积分还有 7 天到期'])
    await shop.advance(8 * DAY_SECONDS)
    await shop.drain()
    expect(await shop.balance(0)).toBe(0)
    expect(await shop.notices(1)).toEqual(['10 积分已扣除'])
    expect(await shop.broken()).toEqual([])
  })
})

interface Adjusted {
  code: string
  state: string
  canDecide: boolean
}

describeOnEachEngine('points by a word of staff', (start) => {
  const adjust = (shop: Shop, amount: number, as = shop.operator) =>
    shop.http.post<Adjusted>(
      '/api/v1/admin/points-adjustments',
      { memberNo: 'M0000001', amount, reason: '补偿 迟到的面包' },
      { as },
    )
  const decide = (shop: Shop, code: string, verb: string, as: string) =>
    shop.http.post<Adjusted>(`/api/v1/admin/points-adjustments/${code}/${verb}`, { note: '核对过了' }, { as })

  it('come and go with a reason the member reads', async () => {
    const shop = await openLoyaltyShop(start)
    expect((await adjust(shop, 400)).body).toMatchObject({ state: 'applied', requestedBy: '员工 operator' })
    expect((await adjust(shop, -20)).body).toMatchObject({ state: 'applied' })
    expect((await adjust(shop, -400)).body).toMatchObject({ code: 'points.not-enough', params: { balance: 380 } })
    expect((await adjust(shop, 0)).status).toBe(400)
    expect((await adjust(shop, 100, shop.counter(1))).status).toBe(403)
    await shop.drain()
    expect((await shop.notices(0)).sort()).toEqual(['20 积分已扣除', '400 积分到账'])
    const { body } = await shop.http.get('/api/v1/admin/members/M0000001/points', { as: shop.operator })
    expect(body).toMatchObject({
      ...{ memberNo: 'M0000001', balance: 380, ban: null },
      entries: [
        { kind: 'adjust', amount: -20, reason: '补偿 迟到的面包' },
        { kind: 'adjust', amount: 400 },
      ],
    })
    expect(await shop.broken()).toEqual([])
  })

  it('above the limit wait for a second person, who is not the first', async () => {
    const shop = await openLoyaltyShop(start)
    const { code } = (await adjust(shop, 501)).body
    expect(await shop.balance(0)).toBe(0)
    expect((await decide(shop, code, 'approve', shop.operator)).body).toMatchObject({
      code: 'points-adjustment.own-request',
    })
    const list = (as: string) =>
      shop.http.get<{ items: Adjusted[] }>('/api/v1/admin/points-adjustments?state=pending', { as })
    expect((await list(shop.operator)).body.items).toMatchObject([{ code, canDecide: false }])
    expect((await list(shop.owner)).body.items).toMatchObject([{ code, canDecide: true }])
    expect((await decide(shop, code, 'approve', shop.owner)).body).toMatchObject({
      ...{ state: 'applied', decidedBy: '员工 owner', decisionNote: '核对过了' },
    })
    expect((await decide(shop, code, 'refuse', shop.owner)).body).toMatchObject({ code: 'points-adjustment.decided' })
    expect(await shop.balance(0)).toBe(501)

    const refused = (await adjust(shop, -501)).body
    expect((await decide(shop, refused.code, 'refuse', shop.owner)).body).toMatchObject({ state: 'refused' })
    expect((await decide(shop, 'NOPE', 'refuse', shop.owner)).status).toBe(404)
    expect(await shop.balance(0)).toBe(501)
    expect(await shop.broken()).toEqual([])
  })

  it('who is on the ban list neither earns nor spends, until they are off it', async () => {
    const shop = await openLoyaltyShop(start, { points: 100 })
    await shop.reward('MUG00001')
    const ban = (isBanned: boolean, as = shop.operator) =>
      shop.http.put('/api/v1/admin/members/M0000001/points-ban', { isBanned, reason: '刷单' }, { as })
    expect((await ban(true, shop.counter(1))).status).toBe(403)
    expect((await ban(true)).body).toMatchObject({ ban: { reason: '刷单', bannedBy: '员工 operator' } })
    expect((await ban(true)).status).toBe(200)
    expect((await shop.tryRedeem(0, 'MUG00001')).body).toMatchObject({ code: 'points.banned' })
    expect((await checkIn(shop)).body).toMatchObject({ code: 'points.banned' })
    expect((await shop.http.get('/api/v1/admin/points-bans', { as: shop.operator })).body).toMatchObject({
      items: [{ memberNo: 'M0000001', reason: '刷单' }],
    })
    expect((await ban(false)).body).toMatchObject({ ban: null })
    expect((await checkIn(shop)).body).toMatchObject({ earned: 1 })
    expect(await shop.balance(0)).toBe(101)
    expect(await shop.broken()).toEqual([])
  })
})

describeOnEachEngine('a birthday', (start) => {
  const tell = (shop: Shop, birthday: string | null) =>
    shop.http.patch('/api/v1/app/me', { birthday }, { as: shop.as(0) })
  /** 'MM-DD' of the Shanghai day so many days from now. */
  const dayIn = (shop: Shop, days: number) =>
    businessDay(new Date(shop.clock.now().getTime() + days * DAY_SECONDS * 1000)).slice(5)

  it('brings points once a year, on the day', async () => {
    const shop = await openLoyaltyShop(start)
    expect((await tell(shop, dayIn(shop, 3))).status).toBe(200)
    await shop.drain()
    await shop.advance(1 * DAY_SECONDS)
    await shop.drain()
    expect(await shop.balance(0)).toBe(0)
    await shop.advance(3 * DAY_SECONDS)
    await shop.drain()
    expect(await shop.balance(0)).toBe(50)
    expect(await shop.notices(0)).toEqual(['生日快乐'])
    await shop.advance(100 * DAY_SECONDS)
    await shop.drain()
    expect(await shop.balance(0)).toBe(50)
    await shop.advance(266 * DAY_SECONDS)
    await shop.drain()
    expect((await shop.notices(0)).filter((title) => title === '生日快乐')).toHaveLength(2)
    expect(await shop.broken()).toEqual([])
  })

  it('that was taken back, or belongs to somebody banned, brings none', async () => {
    const shop = await openLoyaltyShop(start)
    await tell(shop, dayIn(shop, 2))
    await shop.drain()
    await tell(shop, null)
    await shop.http.patch('/api/v1/app/me', { birthday: dayIn(shop, 2) }, { as: shop.as(1) })
    await shop.http.put(
      '/api/v1/admin/members/M0000002/points-ban',
      { isBanned: true, reason: '刷单' },
      { as: shop.operator },
    )
    await shop.drain()
    await shop.advance(4 * DAY_SECONDS)
    await shop.drain()
    expect([await shop.balance(0), await shop.balance(1)]).toEqual([0, 0])
    expect(await shop.broken()).toEqual([])
  })
})
