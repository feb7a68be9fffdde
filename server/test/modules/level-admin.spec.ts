import { yearAfter } from '@tuanke/shared/level/rules'
import { openLevelShop } from '../fixtures/level-shop.ts'
import { putAsRead } from '../fixtures/put-as-read.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

interface Ladder {
  code?: string
  params?: object
  items: { code: string; name: string; growthFrom: number; members: number; giftTitle: string | null }[]
  membersWithout: number
}

const gold = {
  ...{ rankNo: 5, name: ' 黑金 ', growthFrom: 5_000, offBasisPoints: 800, pointsPercent: 200, isShippingFree: true },
  ...{ hasPriority: true, hasService: true, giftTemplateCode: 'GIFT2' },
}

async function openDesk(start: (options?: StartOptions) => Promise<Started>) {
  const shop = await openLevelShop(start)
  await shop.db.transaction((tx) =>
    tx.insert('staff', {
      ...{ username: 'op', passwordHash: '', displayName: 'op', role: 'operator', pickupPointId: null, isActive: true },
      ...{ createdAt: shop.clock.now() },
    }),
  )
  const as = shop.staffToken({ staffId: 1, role: 'operator' })
  return {
    ...shop,
    as,
    list: async () => (await shop.http.get<Ladder>('/api/v1/admin/levels', { as })).body,
    create: (about: object = {}) => shop.http.post<Ladder>('/api/v1/admin/levels', { ...gold, ...about }, { as }),
    update: (code: string, about: object) =>
      putAsRead<Ladder>(shop.http, `/api/v1/admin/levels/${code}`, { ...gold, ...about }, { as }),
    remove: (code: string) => shop.http.delete<Ladder>(`/api/v1/admin/levels/${code}`, { as }),
  }
}

describeOnEachEngine('the ladder in the hands of staff', (start) => {
  it('grows, changes and shrinks; a step that does not rise, or is held, stays out or stays', async () => {
    const shop = await openDesk(start)
    const { status, body } = await shop.create()
    expect(status).toBe(200)
    expect(body.items.at(-1)).toMatchObject({ name: '黑金', growthFrom: 5_000, members: 0, giftTitle: '满 15 减 5' })
    expect([body.items[0]?.members, body.membersWithout]).toEqual([1, 0])
    const code = body.items.at(-1)!.code

    const refusals = [
      await shop.create({ growthFrom: 9_000 }),
      await shop.create({ rankNo: 6 }),
      await shop.create({ rankNo: 6, growthFrom: 4_999 }),
      await shop.update(code, { growthFrom: 2_000 }),
      await shop.update(code, { growthFrom: 1_999 }),
      await shop.update(code, { rankNo: 4 }),
      await shop.update('NOSUCH', { rankNo: 7 }),
      await shop.create({ rankNo: 6, growthFrom: 9_000, giftTemplateCode: 'NOSUCH' }),
      await shop.remove('LEVEL1'),
      await shop.remove('NOSUCH'),
    ]
    expect(refusals.map((answer) => [answer.status, answer.body.code])).toEqual([
      [409, 'level.rank-taken'],
      [422, 'level.not-rising'],
      [422, 'level.not-rising'],
      [422, 'level.not-rising'],
      [422, 'level.not-rising'],
      [409, 'level.rank-taken'],
      [404, 'level.not-found'],
      [404, 'coupon.not-found'],
      [409, 'level.in-use'],
      [404, 'level.not-found'],
    ])
    expect(refusals[8]?.body.params).toEqual({ members: 1 })
    for (const bad of [
      { offBasisPoints: 5_001 },
      { pointsPercent: 99 },
      { rankNo: 0 },
      { name: '  ' },
      { growthFrom: -1 },
    ])
      expect((await shop.create({ rankNo: 6, growthFrom: 9_000, ...bad })).status).toBe(400)
    expect((await shop.update(code, { growthFrom: 6_000 })).body.items.at(-1)).toMatchObject({ growthFrom: 6_000 })
    expect((await shop.remove(code)).body.items).toHaveLength(4)
    await shop.days(0)
    expect(await shop.broken()).toEqual([])
  })

  it('lifts whoever has enough for a threshold that came down', async () => {
    const shop = await openDesk(start)
    await shop.received(await shop.order(9_000))
    await shop.update('LEVEL2', { rankNo: 2, name: '级2', growthFrom: 80, giftTemplateCode: null })
    await shop.days(0)
    expect(await shop.member()).toEqual({ growth: 90, level: '级2' })
    expect((await shop.list()).items.map(({ members }) => members)).toEqual([0, 1, 0, 0])
    expect((await shop.remove('LEVEL2')).body).toMatchObject({ code: 'level.in-use', params: { members: 1 } })
  })

  it('is read by service and changed by operators only', async () => {
    const shop = await openDesk(start)
    const service = { as: shop.staffToken({ staffId: 1, role: 'service' }) }
    expect((await shop.http.get('/api/v1/admin/levels', service)).status).toBe(200)
    expect((await shop.http.post('/api/v1/admin/levels', gold, service)).status).toBe(403)
    const warehouse = { as: shop.staffToken({ staffId: 1, role: 'warehouse' }) }
    expect((await shop.http.get('/api/v1/admin/levels', warehouse)).status).toBe(403)
  })

  it('shows where a member stands, and finds members by level', async () => {
    const shop = await openDesk(start)
    await shop.received(await shop.order(60_000))
    const as = { as: shop.as }
    const { body } = await shop.http.get<Record<string, unknown>>('/api/v1/admin/members/M0000001/level', as)
    expect(body).toMatchObject({
      ...{ name: '级3', growth: 600, nextName: '级4', nextGrowthFrom: 2_000 },
      ...{ sinceAt: expect.any(String), untilAt: yearAfter(shop.clock.now()).toISOString() },
      changes: [{ fromName: '级1', toName: '级3', isUp: true, cause: 'growth' }],
      entries: [{ kind: 'earn', amount: 600 }],
    })
    expect((await shop.http.get('/api/v1/admin/members/NOBODY/level', as)).status).toBe(404)
    const on = async (level: string) =>
      (
        await shop.http.get<{ items: { memberNo: string; levelName: string; growth: number }[] }>(
          `/api/v1/admin/members?level=${level}`,
          as,
        )
      ).body.items.map(({ memberNo, levelName, growth }) => [memberNo, levelName, growth])
    expect(await on('LEVEL3')).toEqual([['M0000001', '级3', 600]])
    expect(await on('LEVEL1')).toEqual([])
  })
})

describeOnEachEngine('the ladder in the hands of members', (start) => {
  it('is shown to anybody, with what is locked, and to a member with where they stand', async () => {
    const shop = await openLevelShop(start)
    const guest = await shop.http.get<Ladder & { mine: unknown }>('/api/v1/app/levels')
    expect(guest.body).toMatchObject({ mine: null, changes: [], entries: [] })
    expect(guest.body.items.map(({ name }) => name)).toEqual(['级1', '级2', '级3', '级4'])
    await shop.received(await shop.order(15_000))
    const as = { as: shop.memberToken(shop.memberId) }
    const { body } = await shop.http.get<Record<string, unknown>>('/api/v1/app/levels', as)
    expect(body).toMatchObject({
      items: [
        { isReached: true, isMine: false, giftTitle: null },
        { isReached: true, isMine: true, giftTitle: '满 15 减 5' },
        { isReached: false, isMine: false, pointsPercent: 150 },
        { isReached: false, isMine: false },
      ],
      mine: { name: '级2', growth: 150, nextName: '级3', nextGrowthFrom: 500, untilAt: expect.any(String) },
    })
    const me = await shop.http.get<{ level: unknown }>('/api/v1/app/me', as)
    expect(me.body.level).toEqual({ name: '级2', growth: 150, growthFrom: 100, nextName: '级3', nextGrowthFrom: 500 })
  })

  it('is nothing where there are no levels', async () => {
    const shop = await openLevelShop(start)
    await shop.db.transaction((tx) => tx.run('DELETE FROM levels'))
    const as = { as: shop.memberToken(shop.memberId) }
    expect((await shop.http.get<{ level: unknown }>('/api/v1/app/me', as)).body.level).toBeNull()
    expect((await shop.http.get('/api/v1/app/levels', as)).body).toEqual({
      items: [],
      mine: null,
      changes: [],
      entries: [],
    })
  })
})
