import { openLoyaltyShop } from '../fixtures/loyalty-shop.ts'
import { putAsRead } from '../fixtures/put-as-read.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const DAY_SECONDS = 86_400

describeOnEachEngine('a reward', (start) => {
  it('is redeemed with points, shown with its code, and collected at its counter', async () => {
    const shop = await openLoyaltyShop(start, { points: 150 })
    await shop.reward('MUG00001')
    const redemption = await shop.redeem(0, 'MUG00001')
    expect(redemption).toMatchObject({ state: 'waiting', points: 100, delivery: 'pickup', canCancel: true })
    expect(redemption.pickupCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
    expect(redemption.pickupPoint).toMatchObject({ code: 'PP01', name: '梧桐里 1 号点' })
    expect(await shop.balance(0)).toBe(50)

    // The counter may type it as people do.
    const typed = redemption.pickupCode!.toLowerCase().replace(/(....)/g, '$1-')
    const looked = await shop.http.get(`/api/v1/admin/gift-codes/${typed}`, { as: shop.counter(1) })
    expect(looked.body).toMatchObject({ code: redemption.code, canHandOver: true, pickupCode: null })
    const handed = await shop.handOver(shop.counter(1), typed)
    expect(handed.body).toMatchObject({ state: 'collected', staffName: '员工 warehouse', canHandOver: false })

    const after = await shop.http.get<{ pickupCode: null }>(`/api/v1/app/redemptions/${redemption.code}`, {
      as: shop.as(0),
    })
    expect(after.body).toMatchObject({ state: 'collected', pickupCode: null, canCancel: false })
    expect(await shop.handOver(shop.counter(1), typed)).toMatchObject({
      status: 409,
      body: { code: 'pickup.already' },
    })
    expect(await shop.broken()).toEqual([])
  })

  it('bug 29: is handed over by its own counter only, and codes cannot be tried out', async () => {
    const shop = await openLoyaltyShop(start, { points: 150 })
    await shop.reward('MUG00001')
    const { pickupCode } = await shop.redeem(0, 'MUG00001')
    expect(await shop.handOver(shop.counter(2), pickupCode!)).toMatchObject({
      status: 403,
      body: { code: 'pickup.wrong-point' },
    })
    for (let i = 0; i < 9; i++)
      expect((await shop.handOver(shop.counter(1), `0000000000${10 + i}`)).body).toMatchObject({
        code: 'pickup.not-found',
      })
    expect((await shop.handOver(shop.counter(1), pickupCode!)).body).toMatchObject({ code: 'pickup.locked' })
    await shop.advance(601)
    expect((await shop.handOver(shop.counter(1), pickupCode!)).body).toMatchObject({ state: 'collected' })
  })

  it('out of stock at the counter: staff cancel, and the points come back exactly, to the lots they came from', async () => {
    const shop = await openLoyaltyShop(start)
    await shop.give(0, 60)
    await shop.advance(10 * DAY_SECONDS)
    await shop.give(0, 70)
    await shop.reward('MUG00001', { stock: 1, perMemberLimit: 1 })
    const lots = () => shop.rows('SELECT amount, remaining, expiresAt FROM points_lots ORDER BY id')
    const before = await lots()
    const { code, pickupCode } = await shop.redeem(0, 'MUG00001')
    expect(await shop.balance(0)).toBe(30)
    expect((await shop.tryRedeem(1, 'MUG00001')).body).toMatchObject({ code: 'points.not-enough' })

    expect((await shop.cancelByStaff(shop.counter(2), code)).body).toMatchObject({ code: 'redemption.not-found' })
    const cancelled = await shop.cancelByStaff(shop.counter(1), code)
    expect(cancelled.body).toMatchObject({ state: 'cancelled', cancelledBy: 'staff', cancelReason: '柜台没货' })
    expect(await lots()).toEqual(before)
    expect(await shop.balance(0)).toBe(130)
    expect((await shop.cancelByStaff(shop.counter(1), code)).body).toMatchObject({ code: 'redemption.bad-state' })
    expect((await shop.handOver(shop.counter(1), pickupCode!)).body).toMatchObject({ code: 'pickup.not-ready' })
    await shop.drain()
    expect(await shop.notices(0)).toEqual(['兑换已取消，积分已退回'])

    // The unit and the allowance are free again.
    expect(await shop.redeem(0, 'MUG00001')).toMatchObject({ state: 'waiting' })
    expect(await shop.broken()).toEqual([])
  })

  it('may be called off by its member while it waits', async () => {
    const shop = await openLoyaltyShop(start, { points: 100 })
    await shop.reward('MUG00001')
    const { code } = await shop.redeem(0, 'MUG00001')
    const cancel = (n: number) =>
      shop.http.post(`/api/v1/app/redemptions/${code}/cancel`, undefined, { as: shop.as(n) })
    expect((await cancel(1)).body).toMatchObject({ code: 'redemption.not-found' })
    expect((await cancel(0)).body).toMatchObject({ state: 'cancelled', cancelledBy: 'member' })
    expect((await cancel(0)).status).toBe(200)
    expect(await shop.balance(0)).toBe(100)
    await shop.drain()
    expect(await shop.notices(0)).toEqual([])
    expect(await shop.broken()).toEqual([])
  })

  it('that nobody collects in time goes back on the shelf, and its points to the member', async () => {
    const shop = await openLoyaltyShop(start, { points: 200 })
    await shop.reward('MUG00001')
    const left = await shop.redeem(0, 'MUG00001')
    const taken = await shop.redeem(0, 'MUG00001')
    await shop.handOver(shop.owner, taken.pickupCode!)
    await shop.advance(29.9 * DAY_SECONDS)
    await shop.drain()
    expect(await shop.balance(0)).toBe(0)
    await shop.advance(0.1 * DAY_SECONDS)
    await shop.drain()
    expect(await shop.balance(0)).toBe(100)
    const states = await shop.rows('SELECT code, state FROM redemptions ORDER BY id')
    expect(states).toEqual([
      { code: left.code, state: 'cancelled' },
      { code: taken.code, state: 'collected' },
    ])
    expect(await shop.notices(0)).toEqual(['礼品超时未领取，积分已退回'])
    expect(await shop.broken()).toEqual([])
  })

  it('is sent to an address of the member’s own, which staff see masked', async () => {
    const shop = await openLoyaltyShop(start, { points: 300 })
    await shop.reward('TEA00001')
    const express = { delivery: 'express', addressCode: 'ADDR00000001', pickupPointCode: undefined } as const
    expect((await shop.tryRedeem(1, 'TEA00001', express)).body).toMatchObject({ code: 'order.address-required' })
    const { code, address, pickupCode } = await shop.redeem(0, 'TEA00001', express)
    expect(address).toEqual({
      ...{ name: '林小满', phone: '13800000001', region: '浙江省 杭州市 西湖区', detail: '文三路 1 号' },
    })
    expect(pickupCode).toBeNull()
    const parcel = { companyCode: 'SF', trackingNo: 'SF1234567890' }
    const send = (as: string) => shop.http.post(`/api/v1/admin/redemptions/${code}/send`, parcel, { as })
    const sent = await send(shop.operator)
    expect(sent.body).toMatchObject({
      state: 'sent',
      parcel: { companyName: '顺丰速运', trackingNo: 'SF1234567890' },
      address: { name: '林**', phone: '138****0001', region: '浙江省 杭州市 西湖区', detail: '****' },
    })
    expect((await send(shop.operator)).body).toMatchObject({ code: 'redemption.bad-state' })
    await shop.drain()
    expect(await shop.notices(0)).toEqual(['礼品已寄出'])
    expect(await shop.broken()).toEqual([])
  })

  it('refuses: too few points, another price, a limit, nothing left, a way it does not go, an unknown one', async () => {
    const shop = await openLoyaltyShop(start, { points: 250 })
    await shop.reward('MUG00001', { perMemberLimit: 1 })
    await shop.reward('GONE0001', { stock: 0 })
    await shop.reward('DEAR0001', { points: 251 })
    await shop.reward('SENT0001', { hasPickup: false })
    await shop.reward('OFF00001', { isActive: false })
    const code = async (reward: string, about = {}) =>
      ((await shop.tryRedeem(0, reward, about)).body as unknown as { code: string }).code
    expect(await code('DEAR0001', { expectedPoints: 251 })).toBe('points.not-enough')
    expect(await code('DEAR0001', { expectedPoints: 250 })).toBe('reward.price-changed')
    expect(await code('GONE0001')).toBe('reward.sold-out')
    expect(await code('SENT0001')).toBe('reward.delivery-unavailable')
    expect(await code('MUG00001', { delivery: 'none' })).toBe('reward.delivery-unavailable')
    expect(await code('MUG00001', { pickupPointCode: 'NOPE' })).toBe('reward.delivery-unavailable')
    expect(await code('OFF00001')).toBe('reward.not-found')
    expect(await code('NOPE')).toBe('reward.not-found')
    await shop.redeem(0, 'MUG00001')
    expect(await code('MUG00001')).toBe('reward.limit-reached')
    expect(await shop.balance(0)).toBe(150)
    expect(await shop.broken()).toEqual([])
  })

  it('with the same key is redeemed once', async () => {
    const shop = await openLoyaltyShop(start, { points: 300 })
    await shop.reward('MUG00001')
    const key = 'one-and-the-same-key'
    const first = await shop.tryRedeem(0, 'MUG00001', {}, { key })
    const second = await shop.tryRedeem(0, 'MUG00001', {}, { key })
    expect(second.body).toEqual(first.body)
    expect(await shop.balance(0)).toBe(200)
    expect((await shop.tryRedeem(0, 'MUG00001', {}, { key: null })).body).toMatchObject({
      code: 'idempotency.key-required',
    })
  })

  it('is shown within reach first, and what is gone last', async () => {
    const shop = await openLoyaltyShop(start, { points: 150 })
    await shop.reward('DEAR0001', { points: 900, sortOrder: 1 })
    await shop.reward('NEAR0001', { points: 200, sortOrder: 9 })
    await shop.reward('GONE0001', { points: 10, stock: 3, taken: 3, sortOrder: 1 })
    await shop.reward('MINE0002', { points: 150, sortOrder: 2 })
    await shop.reward('MINE0001', { points: 20, sortOrder: 1 })
    await shop.reward('OFF00001', { isActive: false })
    const seen: string[] = []
    let cursor = ''
    for (let page = 0; page < 5; page++) {
      const { body } = await shop.http.get<{ items: { code: string }[]; nextCursor: string | null }>(
        `/api/v1/app/rewards?limit=2${cursor}`,
        { as: shop.as(0) },
      )
      seen.push(...body.items.map((item) => item.code))
      if (!body.nextCursor) break
      cursor = `&cursor=${body.nextCursor}`
    }
    expect(seen).toEqual(['MINE0001', 'MINE0002', 'NEAR0001', 'DEAR0001', 'GONE0001'])
    const stranger = await shop.http.get<{ items: { code: string }[] }>('/api/v1/app/rewards')
    expect(stranger.body.items[0]).toMatchObject({ code: 'MINE0001', left: 10 })
    const detail = await shop.http.get('/api/v1/app/rewards/MINE0001', { as: shop.as(0) })
    expect(detail.body).toMatchObject({ balance: 150, taken: 0, pickupPoints: [{ code: 'PP01' }, { code: 'PP02' }] })
  })

  it('is written by staff: a gift needs a way and a number, and never fewer than are gone', async () => {
    const shop = await openLoyaltyShop(start, { points: 300 })
    const gift = {
      ...{ kind: 'gift', title: '竹编篮', subtitle: '', coverUrl: '/images/a.webp', detail: '', points: 100, stock: 2 },
      ...{ perMemberLimit: null, hasPickup: true, hasExpress: false, couponTemplateCode: null },
      ...{ isActive: true, sortOrder: 1 },
    }
    const post = (about: object) =>
      shop.http.post<{ code: string }>('/api/v1/admin/rewards', { ...gift, ...about }, { as: shop.operator })
    expect((await post({ stock: null })).status).toBe(400)
    expect((await post({ hasPickup: false })).status).toBe(400)
    expect((await post({ kind: 'coupon' })).body).toMatchObject({ code: 'coupon.not-found' })
    expect((await post({ points: 0 })).status).toBe(400)
    const { code } = (await post({})).body
    await shop.redeem(0, code)
    await shop.redeem(1, code)
    const put = (about: object) =>
      putAsRead(shop.http, `/api/v1/admin/rewards/${code}`, { ...gift, ...about }, { as: shop.operator })
    expect((await put({ stock: 1 })).body).toMatchObject({ code: 'reward.stock-below-taken', params: { taken: 2 } })
    expect((await put({ stock: 3, points: 120 })).body).toMatchObject({ taken: 2, waiting: 2, stock: 3, points: 120 })
    expect((await shop.http.get('/api/v1/admin/rewards', { as: shop.counter(1) })).body).toMatchObject({
      items: [{ code, title: '竹编篮' }],
    })
    expect((await shop.http.post('/api/v1/admin/rewards', gift, { as: shop.counter(1) })).status).toBe(403)
    expect(await shop.broken()).toEqual([])
  })

  it('staff find who waits for what; a counter sees its own', async () => {
    const shop = await openLoyaltyShop(start, { points: 300 })
    await shop.reward('MUG00001')
    const at1 = await shop.redeem(0, 'MUG00001')
    const at2 = await shop.redeem(1, 'MUG00001', { pickupPointCode: 'PP02' })
    const codes = async (as: string, query = '') =>
      (await shop.http.get<{ items: { code: string }[] }>(`/api/v1/admin/redemptions${query}`, { as })).body.items.map(
        ({ code }) => code,
      )
    expect(await codes(shop.owner)).toEqual([at2.code, at1.code])
    expect(await codes(shop.counter(1))).toEqual([at1.code])
    expect(await codes(shop.owner, `?q=${encodeURIComponent('会员2')}`)).toEqual([at2.code])
    expect(await codes(shop.owner, '?state=collected')).toEqual([])
    expect(await codes(shop.owner, '?rewardCode=MUG00001&state=waiting&delivery=pickup')).toHaveLength(2)
    expect((await shop.http.get(`/api/v1/admin/redemptions/${at2.code}`, { as: shop.counter(1) })).status).toBe(404)
    expect((await shop.http.get(`/api/v1/app/redemptions/${at1.code}`, { as: shop.as(1) })).status).toBe(404)
    const own = await shop.http.get<{ items: { code: string }[] }>('/api/v1/app/redemptions', { as: shop.as(0) })
    expect(own.body.items.map(({ code }) => code)).toEqual([at1.code])
  })
})
