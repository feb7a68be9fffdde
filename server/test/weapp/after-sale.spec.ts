import { setTimeout as sleep } from 'node:timers/promises'
import { type AfterSaleShop, openAfterSaleShop } from '../fixtures/after-sale-shop.ts'
import { checkoutPurse } from '../fixtures/checkout-purse.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { people } from './people.ts'

describeOnEachEngine('after-sale in the built mini-program', (start) => {
  let shop: AfterSaleShop
  let person: ReturnType<typeof people>['person']
  let leave: () => Promise<void>

  beforeAll(async () => {
    shop = await openAfterSaleShop(start, { members: 1, stock: [50, 50], start: { liveRunner: true } })
    ;({ person, leave } = people(shop))
  })
  afterAll(() => leave())

  test('paid with points and coupon: one of two is refunded exactly, the other goes back by parcel', async () => {
    const purse = checkoutPurse(shop)
    const couponCode = await purse.coupon(0)
    await purse.points(0, 301)
    const items = [{ itemId: shop.itemIds[0]!, quantity: 2 }]
    const payableFen = 2 * 2990 - 500 - 301
    const { orderNo } = await shop.place(0, {
      ...{ kind: 'alone', items, couponCode, pointsToSpend: 301, expectedPayableFen: payableFen },
    })
    await shop.payAtCashier(0, orderNo)
    await until(async () => (await shop.detail(0, orderNo)).stage === 'preparing')
    await shop.handOver(0, orderNo)

    const { weapp } = person('o_test_1')
    await weapp.open(`/packages/order/pages/detail/index?orderNo=${orderNo}`)
    await weapp.tap('登录')
    await weapp.sees('需要帮助')
    await weapp.open(`/packages/after-sale/pages/apply/index?orderNo=${orderNo}`)
    await weapp.sees('可申请 2 件')
    await weapp.tap('少件、漏发')
    await weapp.type('比如：打开后发现有两个已经坏了', '盒子里少一串')
    const half = Math.floor(payableFen / 2)
    const yuan = (fen: number) => `¥${(fen / 100).toFixed(2)}`
    await Promise.all([weapp.tap(`提交申请 ${yuan(half)}`), weapp.tap(`提交申请 ${yuan(half)}`)])
    await weapp.sees('等待商家处理')
    const cases = await shop.rows<{ code: string }>('SELECT code FROM after_sales ORDER BY id')
    expect(cases).toHaveLength(1)
    await shop.desk(cases[0]!.code, 'approve', { reply: '给您添麻烦了' })
    const { code } = cases[0]!
    await weapp.open(`/packages/after-sale/pages/detail/index?code=${code}`)
    await weapp.sees(`退款中${yuan(half)}`)
    await weapp.sees('退回积分150')
    await shop.payBack()
    await until(async () => (await shop.read(0, code)).state === 'refunded')
    await weapp.open(`/packages/after-sale/pages/detail/index?code=${code}`)
    await weapp.tap('很满意')
    await weapp.tap('提交评价')
    await until(async () => (await shop.read(0, code)).score === 5)

    await weapp.open(`/packages/after-sale/pages/apply/index?orderNo=${orderNo}`)
    await weapp.sees('可申请 1 件')
    await weapp.tap('不想要了')
    await weapp.sees('先退回商品，商家收到后退款')
    await weapp.tap(`提交申请 ${yuan(payableFen - half)}`)
    await weapp.sees('等待商家处理')
    const second = (await shop.rows<{ code: string }>('SELECT code FROM after_sales ORDER BY id'))[1]!.code
    await shop.desk(second, 'approve', { reply: '' })
    await weapp.open(`/packages/after-sale/pages/detail/index?code=${second}`)
    await weapp.tap('快递寄回')
    await weapp.tap('顺丰')
    await weapp.type('8 到 30 位字母或数字', 'SF1234567890')
    await weapp.tap('我已寄出')
    await weapp.sees('等待商家收货')
    await shop.desk(second, 'receive', { sellable: true, note: '' })
    await shop.payBack()
    await until(async () => (await shop.orderRow(orderNo))!.paymentState === 'refunded')
    expect(await shop.orderRow(orderNo)).toMatchObject({ refundedFen: payableFen, pointsReturned: 301 })
    expect((await purse.couponRow(couponCode)).state).toBe('usable')
    await weapp.open('/packages/after-sale/pages/list/index')
    await weapp.sees('已退款')
    expect(weapp.nodesWithoutTemplate()).toEqual([])
    expect([...weapp.seen.unknown]).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 250; look++) {
    if (await isSo()) return
    await sleep(20)
  }
  throw new Error('it did not come about in time')
}
