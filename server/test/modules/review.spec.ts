import { randomUUID } from 'node:crypto'
import type {
  AdminReview,
  AdminReviewPage,
  ScoreAlertList,
} from '../../src/modules/service/review/dto/admin-review.dto.ts'
import type { Me } from '../../src/modules/views/me/dto/me.dto.ts'
import type {
  MyReviewPage,
  ReviewableOrders,
  ReviewLines,
  ReviewPage,
} from '../../src/modules/service/review/dto/review.dto.ts'
import { reviewers } from '../fixtures/reviewers.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { inChinese, type NoticeRow } from '../fixtures/read-notice.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const app = '/api/v1/app'
const admin = '/api/v1/admin'

describeOnEachEngine('reviews', (start) => {
  let shop: TradeShop
  let act: ReturnType<typeof reviewers>
  beforeEach(async () => {
    shop = await openTradeShop(start, { members: 3, stock: [100, 100] })
    act = reviewers(shop)
    await shop.control('/people', { people: [1, 2, 3].map((n) => ({ openid: `o_test_${n}` })) })
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  const list = async (query = '') =>
    (await shop.http.get<ReviewPage>(`${app}/group-buys/${shop.groupBuyCode}/reviews${query}`)).body
  const mine = async (n: number) =>
    (await shop.http.get<MyReviewPage>(`${app}/me/reviews`, { as: shop.token(n) })).body.items
  const lines = async (n: number, orderNo: string) =>
    (await shop.http.get<ReviewLines>(`${app}/orders/${orderNo}/reviews`, { as: shop.token(n) })).body
  const desk = async (query = '') =>
    (await shop.http.get<AdminReviewPage>(`${admin}/reviews${query}`, { as: shop.staffToken() })).body.items
  const move = (code: string, verb: string, body: object, as = shop.staffToken()) =>
    shop.http.post<AdminReview & { code: string }>(`${admin}/reviews/${code}/${verb}`, body, { as })
  const notices = async (kind: string) =>
    (
      await shop.rows<NoticeRow>('SELECT kind, factsJson, title, body FROM notices WHERE kind = ? ORDER BY id', [kind])
    ).map(inChinese)

  test('what waits for a review is listed and counted, until it is said, refunded or too late', async () => {
    const reviewable = async (n: number) =>
      (await shop.http.get<ReviewableOrders>(`${app}/me/reviewable-orders`, { as: shop.token(n) })).body.items
    const counted = async (n: number) =>
      (await shop.http.get<Me>(`${app}/me`, { as: shop.token(n) })).body.orderCounts.reviewable
    expect([await reviewable(0), await counted(0)]).toEqual([[], 0])
    const first = await act.received(0)
    await shop.advance(60)
    const second = await act.received(0)
    const line = { title: '阳光玫瑰葡萄 2 斤', spec: '1 号规格', imageUrl: '/images/grape.webp' }
    const receivedAt = expect.stringMatching(/Z$/) as string
    expect(await reviewable(0)).toEqual([
      { orderNo: second, receivedAt, lines: [line] },
      { orderNo: first, receivedAt, lines: [line] },
    ])
    expect([await counted(0), await counted(1), await reviewable(1)]).toEqual([2, 0, []])
    await act.tryReview(0, second)
    expect((await reviewable(0)).map(({ orderNo }) => orderNo)).toEqual([first])
    await shop.db.transaction((tx) => tx.run('UPDATE order_lines SET refundedQuantity = 1, releasedQuantity = 0'))
    expect([await reviewable(0), await counted(0)]).toEqual([[], 0])
    await shop.db.transaction((tx) => tx.run('UPDATE order_lines SET refundedQuantity = 0'))
    expect(await counted(0)).toBe(1)
    await shop.advance(90 * 86_400)
    expect([await reviewable(0), await counted(0)]).toEqual([[], 0])
  })

  test('words that pass are public at once, under a masked name, and count in the average', async () => {
    const orderNo = await act.received(0)
    expect(await lines(0, orderNo)).toMatchObject({ items: [{ canReview: true, review: null }], points: 10 })
    const answer = await act.tryReview(0, orderNo)
    expect(answer.status).toBe(200)
    expect(await list()).toEqual({
      summary: { count: 1, averageTenths: 50, good: 1, withPictures: 0 },
      items: [
        {
          code: answer.body.code,
          nickname: '会**',
          avatarUrl: null,
          isAnonymous: false,
          spec: expect.any(String) as string,
          productScore: 5,
          text: '葡萄很甜，颗颗饱满',
          pictures: [],
          append: null,
          reply: null,
          createdAt: expect.stringMatching(/Z$/) as string,
        },
      ],
      nextCursor: null,
    })
    expect(await lines(0, orderNo)).toMatchObject({ items: [{ canReview: false, review: { state: 'approved' } }] })
    expect(await list('?withPictures=true')).toMatchObject({ summary: { count: 1 }, items: [] })
  })

  test('who wants no name has none, for anybody but staff', async () => {
    const orderNo = await act.received(0)
    await act.tryReview(0, orderNo, { isAnonymous: true })
    expect((await list()).items).toMatchObject([{ nickname: '匿名团友', avatarUrl: null }])
    expect(JSON.stringify(await list())).not.toContain('会员1')
    expect(await desk()).toMatchObject([{ memberNickname: '会员1', isAnonymous: true }])
  })

  test('words WeChat refuses are not kept and can be written again', async () => {
    const orderNo = await act.received(0)
    const refused = await act.tryReview(0, orderNo, { text: '加我一起赌博' })
    expect([refused.status, refused.body.code]).toEqual([422, 'review.text-refused'])
    expect(await mine(0)).toEqual([])
    expect((await act.tryReview(0, orderNo)).status).toBe(200)
  })

  test('words WeChat doubts, or cannot be asked about, wait for staff', async () => {
    const orderNo = await act.received(0)
    const { code } = (await act.tryReview(0, orderNo, { text: '好吃，加微信分享' })).body
    expect(await list()).toMatchObject({ summary: { count: 0, averageTenths: null }, items: [] })
    expect(await mine(0)).toMatchObject([{ code, state: 'held' }])
    expect(await desk('?state=held')).toMatchObject([
      { code, finding: { text: 'review', label: 10001, pictures: [] }, moves: ['approved', 'rejected'] },
    ])
    expect((await move(code, 'approve', { part: 'review' })).body).toMatchObject({ state: 'approved' })
    expect((await list()).summary.count).toBe(1)

    await shop.control('/faults', { kind: 'reset-before', path: '/wxa/msg_sec_check', times: null })
    const other = (await act.tryReview(1, await act.received(1))).body.code
    expect(await desk('?state=held')).toMatchObject([{ code: other, finding: { text: 'review', label: null } }])
  })

  test('pictures keep a review back until WeChat has seen them all', async () => {
    const orderNo = await act.received(0)
    const pictures = [await act.picture(0, 10), await act.picture(0, 90)]
    const { code } = (await act.tryReview(0, orderNo, { pictures })).body
    expect(await desk('?state=held')).toMatchObject([{ code, finding: { pictures: [{ verdict: 'pending' }, {}] } }])
    await act.look()
    expect(await list('?withPictures=true')).toMatchObject({
      summary: { count: 1, withPictures: 1 },
      items: [{ code, pictures }],
    })
    expect(await desk('?state=held')).toEqual([])
  })

  test('a picture WeChat refuses refuses the review, and its author is told why', async () => {
    const pictures = [await act.picture(0, 10), await act.picture(0, 90)]
    await shop.control('/content', { pictures: [{ word: pictures[1], suggest: 'risky', label: 20002 }] })
    const { code } = (await act.tryReview(0, await act.received(0), { pictures })).body
    await act.look()
    expect(await mine(0)).toMatchObject([{ code, state: 'rejected', stateReason: '图片未通过微信内容安全检测' }])
    expect((await list()).items).toEqual([])
    expect(await notices('review.rejected')).toHaveLength(1)
    expect(await desk()).toMatchObject([
      { finding: { pictures: [{ verdict: 'pass' }, { verdict: 'risky', label: 20002 }] } },
    ])
  })

  test('a picture WeChat doubts leaves it to staff; staff before WeChat are not overruled', async () => {
    const picture = await act.picture(0, 10)
    await shop.control('/content', { pictures: [{ word: picture, suggest: 'review' }] })
    const doubted = (await act.tryReview(0, await act.received(0), { pictures: [picture] })).body.code
    await act.look()
    expect(await desk('?state=held')).toMatchObject([{ code: doubted }])

    const early = (await act.tryReview(1, await act.received(1), { pictures: [await act.picture(1, 200)] })).body.code
    await move(early, 'reject', { part: 'review', reason: '与商品无关' })
    await act.look()
    expect(await mine(1)).toMatchObject([{ code: early, state: 'rejected', stateReason: '与商品无关' }])
  })

  describe('is refused', () => {
    const told = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code]

    test('for an order of somebody else, one that is none, and one that is not here yet', async () => {
      const orderNo = await act.received(0)
      expect(told(await act.tryReview(1, orderNo))).toEqual([404, 'review.not-yours'])
      expect(told(await act.tryReview(1, 'T26112200NOBODY00'))).toEqual([404, 'review.not-yours'])
      expect(told(await act.tryReview(0, orderNo, { itemId: 99_999 }))).toEqual([404, 'review.not-yours'])
      const strange = await shop.http.get<{ code: string }>(`${app}/orders/${orderNo}/reviews`, { as: shop.token(1) })
      expect(told(strange)).toEqual([404, 'review.not-yours'])
      const { orderNo: unpaid } = await shop.place(1)
      expect(told(await act.tryReview(1, unpaid))).toEqual([409, 'review.not-received'])
      expect(await shop.rows('SELECT id FROM reviews')).toEqual([])
    })

    test('the second time, and when it is too late', async () => {
      const orderNo = await act.received(0)
      const key = randomUUID()
      const first = await act.tryReview(0, orderNo, {}, key)
      expect((await act.tryReview(0, orderNo, {}, key)).body).toEqual(first.body)
      expect(told(await act.tryReview(0, orderNo))).toEqual([409, 'review.already'])
      const late = await act.received(1)
      await shop.advance(91 * 86_400)
      expect((await act.tryReview(1, late)).body).toMatchObject({ code: 'review.too-late', params: { days: 90 } })
      expect(await shop.rows('SELECT id FROM reviews')).toHaveLength(1)
    })

    test('with a picture of somebody else, or of nobody', async () => {
      const orderNo = await act.received(0)
      const foreign = await act.picture(1, 10)
      expect(told(await act.tryReview(0, orderNo, { pictures: [foreign] }))).toEqual([422, 'image.not-yours'])
      for (const pictures of [
        ['https://elsewhere/x.webp'],
        ['/images/../main.webp'],
        Array(7).fill(foreign),
        [foreign, foreign],
      ])
        expect(told(await act.tryReview(0, orderNo, { pictures: pictures as string[] }))).toEqual([
          400,
          'request.invalid',
        ])
      for (const productScore of [0, 6, 4.5, -1, 1e21, '5'])
        expect(told(await act.tryReview(0, orderNo, { productScore: productScore as number }))).toEqual([
          400,
          'request.invalid',
        ])
      expect(await shop.rows('SELECT id FROM reviews')).toEqual([])
    })

    test('of a line that was given back whole', async () => {
      const orderNo = await act.received(0)
      await shop.db.transaction((tx) => tx.run('UPDATE order_lines SET refundedQuantity = quantity'))
      expect(told(await act.tryReview(0, orderNo))).toEqual([409, 'review.not-received'])
      await shop.db.transaction((tx) => tx.run('UPDATE order_lines SET refundedQuantity = 0'))
    })
  })

  test('each line of an order has its own review', async () => {
    const items = shop.itemIds.map((itemId) => ({ itemId, quantity: 1 }))
    const orderNo = await act.received(0, { items })
    for (const [index, itemId] of shop.itemIds.entries())
      expect((await act.tryReview(0, orderNo, { itemId, productScore: 5 - index })).status).toBe(200)
    expect(await list()).toMatchObject({ summary: { count: 2, averageTenths: 45 } })
    expect((await list('?limit=1')).items).toHaveLength(1)
    const first = await list('?limit=1')
    expect((await list(`?limit=1&cursor=${first.nextCursor}`)).items[0]!.code).not.toBe(first.items[0]!.code)
  })

  test('something is appended once, in time, and only to what is public', async () => {
    const { code } = (await act.tryReview(0, await act.received(0))).body
    const append = (n: number, text: string, about: object = {}) =>
      shop.http.post<{ code: string }>(
        `${app}/reviews/${code}/append`,
        { text, pictures: [], ...about },
        { as: shop.token(n) },
      )
    expect((await append(1, '也很好')).body.code).toBe('review.not-found')
    expect((await append(0, '一起赌博')).body.code).toBe('review.text-refused')
    await move(code, 'hide', { part: 'review', reason: '有争议' })
    expect((await append(0, '放了三天还是很甜')).body.code).toBe('review.not-appendable')
    await move(code, 'approve', { part: 'review' })
    const pictures = [await act.picture(0, 30)]
    expect((await append(0, '放了三天还是很甜', { pictures })).status).toBe(200)
    expect((await list()).items).toMatchObject([{ append: null }])
    expect(await desk('?state=held')).toMatchObject([{ code, appendState: 'held', state: 'approved' }])
    await act.look()
    expect((await list()).items).toMatchObject([{ append: { text: '放了三天还是很甜', pictures } }])
    expect((await append(0, '再说一句')).body.code).toBe('review.not-appendable')
  })

  test('staff hide, show again, answer; each is told once, and the points event comes once', async () => {
    const { code } = (await act.tryReview(0, await act.received(0), { productScore: 2 })).body
    await shop.runner.drain()
    const approvals = () => shop.rows(`SELECT DISTINCT payloadJson FROM jobs WHERE name = 'review.approved'`)
    expect(await approvals()).toHaveLength(1)
    expect((await move(code, 'hide', { part: 'review', reason: '含他人信息' })).body).toMatchObject({ state: 'hidden' })
    expect((await move(code, 'hide', { part: 'review', reason: '含他人信息' })).status).toBe(200)
    expect((await list()).summary.count).toBe(0)
    expect((await move(code, 'reply', { text: '谢谢' })).body).toMatchObject({ code: 'review.bad-state' })
    expect((await move(code, 'reject', { part: 'review', reason: 'x' })).body).toMatchObject({
      code: 'review.bad-state',
    })
    await move(code, 'approve', { part: 'review' })
    expect((await move(code, 'reply', { text: '抱歉，已经安排补发' })).status).toBe(200)
    expect((await list()).items).toMatchObject([{ reply: '抱歉，已经安排补发' }])
    await shop.runner.drain()
    expect(await approvals()).toHaveLength(1)
    expect(await notices('review.replied')).toMatchObject([
      { body: expect.stringContaining('抱歉，已经安排补发') as string },
    ])
    const analyst = shop.staffToken({ role: 'analyst' })
    expect((await move(code, 'hide', { part: 'review', reason: 'x' }, analyst)).status).toBe(403)
    expect((await move(code, 'reply', { text: 'x' }, analyst)).status).toBe(403)
    expect((await move('NOSUCHREVIEW', 'approve', { part: 'review' })).body.code).toBe('review.not-found')
    expect((await move(code, 'approve', { part: 'append' })).body.code).toBe('review.not-found')
  })

  test('low scores raise one alert until staff have looked', async () => {
    for (const score of [2, 3, 2, 3, 2, 1]) {
      await act.tryReview(0, await act.received(0), { productScore: score })
      await shop.runner.drain()
    }
    const alerts = async () =>
      (await shop.http.get<ScoreAlertList>(`${admin}/score-alerts`, { as: shop.staffToken() })).body.items
    const open = await alerts()
    expect(open).toMatchObject([{ productCode: 'P00000001', recentTenths: 24, beforeTenths: null }])
    const close = () =>
      shop.http.post(`${admin}/score-alerts/${open[0]!.code}/close`, undefined, { as: shop.staffToken() })
    expect((await close()).status).toBe(200)
    expect((await close()).status).toBe(200)
    expect(await alerts()).toEqual([])
    await act.tryReview(0, await act.received(0), { productScore: 1 })
    await shop.runner.drain()
    expect(await alerts()).toHaveLength(1)
    expect((await desk('?score=low')).length).toBe(7)
    expect(await desk('?score=high')).toEqual([])
    expect(await desk('?productCode=NOSUCH')).toEqual([])
  })
})
