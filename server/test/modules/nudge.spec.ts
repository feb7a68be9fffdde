import type { NoticePage } from '../../src/modules/messaging/notice/dto/notice.dto.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const DAY_S = 86_400
const MEMBERS = 20
const LIFE_MINUTES = 24 * 60

describeOnEachEngine('nudges', (start) => {
  let shop: TradeShop
  let nudgeTemplate = ''
  /** Each test has four members of its own, counted from here. */
  let base = -4
  beforeAll(async () => {
    const closeAt = new Date(Date.now() + 60 * DAY_S * 1000)
    shop = await openTradeShop(start, { members: MEMBERS, groupBuy: { teamLifeMinutes: LIFE_MINUTES, closeAt } })
    await shop.control('/people', { people: shop.memberIds.map((_, n) => ({ openid: `o_test_${n + 1}` })) })
    const { body } = await shop.http.get<{ messageTemplates: { topic: string; templateId: string }[] }>(
      '/api/v1/app/settings',
    )
    nudgeTemplate = body.messageTemplates.find(({ topic }) => topic === 'nudge')!.templateId
  })
  beforeEach(async () => {
    base += 4
    await to('10:00')
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  /** To the next time the shop's clock shows this. */
  async function to(clock: string): Promise<void> {
    const nowS = Math.floor(shop.clock.now().getTime() / 1000)
    const [hour, minute] = clock.split(':').map(Number) as [number, number]
    const ofDay = (nowS + 8 * 3600) % DAY_S
    await shop.advance((hour * 3600 + minute * 60 - ofDay + DAY_S) % DAY_S)
    await shop.runner.drain()
  }
  const notices = async (n: number, language = 'zh') =>
    (
      await shop.http.get<NoticePage>('/api/v1/app/me/notices', {
        ...{ as: shop.token(base + n), headers: { 'accept-language': language } },
      })
    ).body.items.filter(({ kind }) => kind.startsWith('nudge.'))
  const allow = async (n: number) => {
    await shop.control('/messages/quota', { openid: openid(n), templateId: nudgeTemplate, quota: 1 })
    const answers = [{ topic: 'nudge', answer: 'accept' }]
    await shop.http.post(
      '/api/v1/app/message-permissions',
      { answers },
      { as: shop.token(base + n), key: `allow-nudge-${base + n}` },
    )
  }
  const openid = (n: number) => `o_test_${base + n + 1}`
  const arrived = async () =>
    (await shop.control<{ messages: { openid: string; page: string; data: object }[] }>('/messages')).messages.filter(
      (one) => [0, 1, 2, 3].some((n) => openid(n) === one.openid),
    )
  const paid = async (n: number, teamCode?: string) => {
    const placed = await shop.place(base + n, teamCode ? { teamCode } : {})
    await shop.confirm(base + n, placed.orderNo)
    await shop.runner.drain()
    return placed
  }

  test('two hours before a team dies its members hear who is missing, in words of their own and with its link, once', async () => {
    await to('12:00')
    const { teamCode } = await paid(0)
    await paid(1, teamCode!)
    await allow(1)
    await to('09:55')
    expect(await notices(0)).toEqual([])
    // What takes time here takes time on the shop's clock as well.
    await to('10:05')
    expect(await notices(0)).toMatchObject([{ kind: 'nudge.team', title: '还差 1 人就成团', teamCode, orderNo: null }])
    expect(await notices(1, 'en')).toMatchObject([{ title: 'Only 1 person short' }])
    expect(await arrived()).toMatchObject([
      {
        openid: openid(1),
        page: `packages/team/pages/detail/index?code=${teamCode}`,
        data: expect.anything() as object,
      },
    ])
    expect(JSON.stringify(await arrived())).toMatch(/还剩 (?:2 小时|1 小时)/)
    const quota = await shop.rows('SELECT quota FROM message_permissions WHERE memberId = ?', [
      shop.memberIds[base + 1]!,
    ])
    expect(quota).toEqual([{ quota: 0 }])
    await to('11:30')
    expect([(await notices(0)).length, (await arrived()).length]).toEqual([1, 1])
    await to('12:10')
    await shop.settle(
      async () => (await shop.rows('SELECT status FROM teams WHERE code = ?', [teamCode!]))[0]!.status === 'failed',
    )
    expect((await notices(0)).length).toBe(1)
  })

  test('a team that would be nudged by night is nudged in the evening before', async () => {
    await to('10:30')
    await paid(0)
    await to('20:50')
    expect(await notices(0)).toEqual([])
    await to('20:56')
    expect((await notices(0)).map(({ title }) => title)).toEqual(['还差 2 人就成团'])
  })

  test('neither a team that has formed, nor one whose last seats are held, nor anybody by night', async () => {
    await to('12:00')
    const { teamCode } = await paid(0)
    await paid(1, teamCode!)
    await paid(2, teamCode!)
    const other = await paid(3)
    expect(other.teamCode).not.toBe(teamCode)
    await shop.db.transaction((tx) =>
      tx.run('UPDATE teams SET heldSeats = size WHERE code = ?', [other.teamCode!]).then(() => undefined),
    )
    await to('11:00')
    for (const n of [0, 1, 2, 3]) expect([n, await notices(n)]).toEqual([n, []])
    await shop.db.transaction((tx) => tx.run('UPDATE teams SET heldSeats = 1 WHERE code = ?', [other.teamCode!]))
  })

  test('an order about to lapse is told of to its buyer only, and leads to it; a paid one is not', async () => {
    await allow(0)
    const { orderNo } = await shop.place(base)
    await paid(1)
    await shop.advance(8 * 60)
    await shop.runner.drain()
    expect(await notices(0)).toEqual([])
    await shop.advance(150)
    await shop.runner.drain()
    expect(await notices(0)).toMatchObject([{ kind: 'nudge.unpaid', title: '订单快要自动取消了', orderNo }])
    expect(await arrived()).toMatchObject([
      { openid: openid(0), page: `packages/order/pages/detail/index?orderNo=${orderNo}` },
    ])
    await shop.advance(5 * 60)
    await shop.settle(async () => (await shop.detail(base, orderNo)).paymentState === 'closed')
    expect([(await notices(0)).length, await notices(1)]).toEqual([1, []])
  })

  test('an order placed by night lapses in silence', async () => {
    await to('22:00')
    const { orderNo } = await shop.place(base)
    await shop.advance(14 * 60)
    await shop.runner.drain()
    await shop.advance(2 * 60)
    await shop.settle(async () => (await shop.detail(base, orderNo)).paymentState === 'closed')
    expect([await notices(0), await arrived()]).toEqual([[], []])
  })
})
