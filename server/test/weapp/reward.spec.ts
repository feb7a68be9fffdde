import { formatPickupCode } from '@tuanke/shared/pickup-code'
import { GrantPoints } from '../../src/modules/wallet/points/grant-points.ts'
import type { RedemptionDetail } from '../../src/modules/engage/redemption/dto/redemption.dto.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { people } from './people.ts'

const PAGES = '/packages/loyalty/pages'

describeOnEachEngine('the reward mall in the built mini-program', (start) => {
  let shop: TradeShop
  let person: ReturnType<typeof people>['person']
  let leave: () => Promise<void>

  const reward = (code: string, title: string, points: number) =>
    shop.db.transaction((tx) =>
      tx.insert('rewards', {
        ...{
          code,
          kind: 'gift',
          title,
          subtitle: '',
          coverUrl: '/images/gift.webp',
          detail: '',
          points,
          stock: 3,
          taken: 0,
        },
        ...{
          perMemberLimit: 1,
          hasPickup: true,
          hasExpress: false,
          couponTemplateId: null,
          isActive: true,
          sortOrder: 1,
        },
        createdAt: shop.clock.now(),
      }),
    )
  const mine = async (): Promise<RedemptionDetail> => {
    const { body } = await shop.http.get<{ items: { code: string }[] }>('/api/v1/app/redemptions', {
      as: shop.token(0),
    })
    const answer = await shop.http.get<RedemptionDetail>(`/api/v1/app/redemptions/${body.items[0]!.code}`, {
      as: shop.token(0),
    })
    return answer.body
  }

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 1 })
    ;({ person, leave } = people(shop))
    await reward('MUG00001', '粗陶马克杯', 100)
    await reward('BOX00001', '水果礼盒', 500)
    const grant = shop.app.get(GrantPoints, { strict: false })
    const posting = { memberId: shop.memberIds[0]!, businessKey: 'test:gift', amount: 120, reason: '周年答谢' }
    await shop.db.transaction((tx) =>
      grant.run(tx, { ...posting, orderId: null, now: shop.clock.now() }, { isTold: false }),
    )
  })
  afterAll(() => leave())

  test('one checks in, redeems a gift, and collects it at the counter', async () => {
    const { weapp } = person('o_test_1')
    await weapp.open(`${PAGES}/points/index`)
    await weapp.tap('登录')
    await weapp.sees('现在就能换')
    await weapp.tap('签到 +1')
    await weapp.sees('已连续 1 天')
    await weapp.sees('121')

    await weapp.open(`${PAGES}/rewards/index`)
    await weapp.sees('还差 379 分')
    await weapp.open(`${PAGES}/reward/index?code=MUG00001`)
    await weapp.sees('每人限换 1 份')
    const calls = weapp.setData.calls
    await Promise.all([weapp.tap('立即兑换'), weapp.tap('立即兑换')])
    await weapp.sees('到店出示给店员')
    expect(weapp.route).toBe('packages/loyalty/pages/redemption/index')
    expect(weapp.setData.calls - calls).toBeLessThanOrEqual(8)
    const { code, pickupCode, points } = await mine()
    expect(points).toBe(100)
    expect(weapp.text).toContain(formatPickupCode(pickupCode!).replaceAll('-', ' '))

    const handed = await shop.http.post(`/api/v1/admin/gift-codes/${pickupCode}/hand-over`, undefined, {
      as: shop.staffToken(),
    })
    expect(handed.status).toBe(200)
    await weapp.open(`${PAGES}/redemption/index?code=${code}`)
    await weapp.sees('已领取')
    await weapp.open(`${PAGES}/reward/index?code=MUG00001`)
    await weapp.sees('已换过了')
    await weapp.open(`${PAGES}/points/index`)
    await weapp.sees('兑换「粗陶马克杯」')
    expect(await shop.rows('SELECT state FROM redemptions')).toEqual([{ state: 'collected' }])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
