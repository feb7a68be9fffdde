import { readNotice } from '../../../../test/fixtures/read-notice.ts'
import type { OrderFacts } from './notified-order.ts'
import {
  movedTeam,
  orderPaid,
  orderReady,
  orderReceived,
  orderRefunded,
  orderShipped,
  teamFailed,
  teamFormed,
} from './order.texts.ts'

const facts = (about: Partial<OrderFacts> = {}): OrderFacts => ({
  orderId: 7,
  orderNo: 'T261122ABC',
  memberId: 1,
  title: '赣南脐橙',
  payableFen: 2990,
  delivery: 'pickup',
  pickupFromAt: new Date('2026-11-23T02:00:00.000Z'),
  pickupToAt: new Date('2026-11-23T12:30:00.000Z'),
  pointName: '幸福里自提点',
  pointAddress: '幸福路 88 号',
  companyName: '顺丰速运',
  trackingNo: 'SF123',
  teamId: 3,
  teamCode: 'TEAM',
  teamStatus: 'open',
  teamSize: 3,
  paidSeats: 1,
  ...about,
})

test.each([
  ['an open team', orderPaid(facts()), '「赣南脐橙」已付款 ¥29.90，还差 2 人成团。把团分享给邻居，成团后马上备货。'],
  [
    'the last seat',
    orderPaid(facts({ paidSeats: 3, teamStatus: 'formed' })),
    '「赣南脐橙」已付款 ¥29.90，我们这就为你备货。',
  ],
  [
    'bought alone',
    orderPaid(facts({ teamStatus: null, teamSize: null, paidSeats: null })),
    '「赣南脐橙」已付款 ¥29.90，我们这就为你备货。',
  ],
  ['formed', teamFormed(facts()), '「赣南脐橙」3 人团已经拼成，我们开始备货，好了第一时间告诉你。'],
  [
    'failed',
    teamFailed(facts({ teamStatus: 'failed' })),
    '「赣南脐橙」到时间还差 2 人，很遗憾没能拼成。已付的 ¥29.90 会原路退回，1–3 个工作日内到账，你不用做什么。',
  ],
  [
    'moved into a new team',
    movedTeam({ ...facts(), opened: true }),
    '付款到账时，「赣南脐橙」原来的团已经结束，我们为你新开了一个团，还差 2 人。邀请团友一起来吧。',
  ],
  [
    'moved into another team',
    movedTeam({ ...facts({ paidSeats: 2 }), opened: false }),
    '付款到账时，「赣南脐橙」原来的团已经结束，我们把你安排进了另一个团，还差 1 人成团。',
  ],
  [
    'moved and formed',
    movedTeam({ ...facts({ paidSeats: 3 }), opened: false }),
    '付款到账时，「赣南脐橙」原来的团已经结束，我们把你安排进了另一个团，并且已经成团。',
  ],
  [
    'ready',
    orderReady(facts()),
    '「赣南脐橙」已经到幸福里自提点（幸福路 88 号）。取货时间 11月23日 10:00–20:30，到店出示订单里的取货码就行。',
  ],
  [
    'ready for two days',
    orderReady(facts({ pickupToAt: new Date('2026-11-24T12:30:00.000Z') })),
    '「赣南脐橙」已经到幸福里自提点（幸福路 88 号）。取货时间 11月23日 10:00–11月24日 20:30，到店出示订单里的取货码就行。',
  ],
  ['shipped', orderShipped(facts()), '「赣南脐橙」已交给顺丰速运，单号 SF123，留意收货电话。'],
  ['received', orderReceived(facts()), '「赣南脐橙」已经到你手上，趁新鲜享用。有任何问题，随时找我们。'],
  [
    'refunded',
    orderRefunded({ ...facts(), amountFen: 1990 }),
    '¥19.90 已原路退回，请在微信零钱或付款的银行卡里查看。订单号 T261122ABC。',
  ],
])('%s', (_, told, words) => {
  const { title, body } = readNotice(told)
  expect(body).toBe(words)
  expect([...title].length).toBeLessThanOrEqual(20)
})

test('the pickup code, a secret, is in no notice', () => {
  const withCode = { ...facts(), pickupCode: 'SECRET1234' }
  expect(JSON.stringify(orderReady(withCode))).not.toContain('SECRET1234')
})
