import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { reviewers } from '../fixtures/reviewers.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { people } from './people.ts'

const photo = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer()

describeOnEachEngine('reviews, as the built mini-program writes them', (start) => {
  let shop: TradeShop
  let person: ReturnType<typeof people>['person']
  let leave: () => Promise<void>

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2 })
    ;({ person, leave } = people(shop))
  })
  afterAll(() => leave())

  const reviews = () =>
    shop.rows<{
      state: string
      picturesJson: string[]
      productScore: number
      serviceScore: number
      deliveryScore: number
      body: string
    }>('SELECT state, picturesJson, productScore, serviceScore, deliveryScore, body FROM reviews ORDER BY id')

  test('pictures go along, refused words can be changed, and the group buy shows what was said', async () => {
    const act = reviewers(shop)
    const orderNo = await act.received(0)
    const { weapp, phone } = person('o_test_1')
    phone.photos = await Promise.all([photo('#f58a26'), photo('#7a9c3a')])
    await weapp.open(`/packages/order/pages/detail/index?orderNo=${orderNo}`)
    await weapp.sees('登录后查看')
    await weapp.tap('登录')
    await weapp.sees('写评价')
    await weapp.open(`/packages/review/pages/write/index?orderNo=${orderNo}`)
    await weapp.sees('说说怎么样')
    await weapp.tap('提交评价')
    expect(weapp.seen.toasts).toContain('三项都打个分吧')
    await weapp.tap('★')
    await weapp.sees('很差')
    await weapp.tap('提交评价')
    expect(await reviews()).toEqual([])
    // Five stars for each of the three: the first of the second, the last of the third.
    await weapp.tap('★', 5)
    await weapp.tap('★', 14)
    await weapp.type('口感、新鲜度、分量，想到什么写什么', '一起赌博')
    await weapp.tap('＋')
    await weapp.sees('2/6')
    const calls = weapp.setData.calls
    await until(async () => (await shop.rows('SELECT id FROM member_pictures')).length === 2)
    await sleep(50)
    await weapp.tap('提交评价')
    await until(() => weapp.seen.toasts.includes('文字里有不能公开的内容，请修改后再提交'))
    expect(await reviews()).toEqual([])
    await weapp.type('口感、新鲜度、分量，想到什么写什么', '坏了两颗，其余还行')
    weapp.seen.loseAnswerTo = `POST /api/v1/app/orders/${orderNo}/reviews`
    await weapp.tap('提交评价')
    await until(() => weapp.seen.loseAnswerTo === undefined)
    await sleep(50)
    // The server has it, the phone does not know: the second press is the same review.
    await weapp.tap('提交评价')
    await weapp.sees('这一单都评价过了')
    await weapp.sees('审核中，通过后公开')
    expect(await reviews()).toMatchObject([
      { state: 'held', productScore: 1, serviceScore: 1, deliveryScore: 5, body: '坏了两颗，其余还行' },
    ])
    expect(weapp.setData.calls).toBeGreaterThan(calls)
    expect(weapp.setData.largest).toBeLessThanOrEqual(64 * 1024)
    await act.look()
    expect((await reviews())[0]!.picturesJson).toHaveLength(2)

    const friend = person('o_test_2').weapp
    await friend.open(`/packages/group-buy/pages/detail/index?code=${shop.groupBuyCode}`)
    await friend.sees('团友评价（1）')
    await friend.sees('坏了两颗，其余还行')
    await friend.open(`/packages/review/pages/list/index?code=${shop.groupBuyCode}`)
    await friend.sees('0% 的团友给了好评')
    await friend.tap('有图 1')
    await friend.sees('坏了两颗，其余还行')
    expect(friend.seen.requests.filter((request) => request.includes('/session'))).toEqual([])
    expect([...weapp.seen.unknown, ...friend.seen.unknown]).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not happen in time')
    await sleep(20)
  }
}
