import { checksOut, logsIn, opensTab, readsPickupCode } from './member.ts'
import type { Person } from './person.ts'
import { dialog, goesTo, picks, rowOf, signsIn } from './staff.ts'

const OFFER = '怒江高山蓝莓 4 盒装'
const PRICE = '¥49.90'
const POINT = '幸福里自提点'

/** A member nobody knows yet buys into an empty team of her own. @returns the link she shares */
export async function opensTeam(ann: Person, shop: { url: string }): Promise<string> {
  await ann.open(shop.url)
  await ann.sees('邻里鲜团', OFFER)
  await ann.shoots('home')
  await ann.text(OFFER).click()
  await ann.sees('怎么拼', /参团 · 还差 1 人/, /没有成团，款项自动原路退回/)
  await ann.shoots('group-buy')
  await ann.shoots('group-buy-whole', { whole: true })
  await ann.taps(/¥49.90.*开团/)
  await logsIn(ann, '用新的手机登录')
  await checksOut(ann, { pay: PRICE, pickupPoint: POINT, contact: { name: '安小满', phone: '13900001234' } })
  await ann.sees('还差 1 人成团，快叫上好友')
  await ann.shoots('paid')
  await ann.taps('查看订单')
  await ann.sees('拼团中', '订单动态')
  await ann.shoots('order-teaming', { whole: true })
  await ann.taps('查看拼团')
  await ann.sees('就差这几位了，叫上好友一起')
  await ann.shoots('team')
  await ann.taps('复制邀请链接')
  await ann.sees('链接已复制，发给好友吧')
  return ann.clipboard()
}

/** A friend sees the team without being known, and completes it. */
export async function joinsTeam(ben: Person, teamLink: string): Promise<void> {
  await ben.open(teamLink)
  await ben.sees('好友等你来，一起拼更划算', OFFER)
  await ben.shoots('shared-team', { whole: true })
  await ben.taps('我要参团')
  await logsIn(ben, /许多多妈妈/)
  await checksOut(ben, { pay: PRICE, pickupPoint: POINT })
  await ben.sees('成团啦，商家开始备货')
  await ben.shoots('team-formed')
}

export async function makesReady(owner: Person, shop: { url: string }): Promise<void> {
  await signsIn(owner, `${shop.url}/admin/`, /店长/)
  await owner.sees('现在要做的事')
  await owner.shoots('dashboard')
  await goesTo(owner, '订单')
  await picks(owner, '待备货')
  const rows = rowOf(owner, OFFER)
  await rows.nth(1).waitFor()
  await owner.shoots('orders-preparing')
  for (const row of await rows.all()) await row.getByRole('checkbox').check()
  await owner.sees('已选 2 单')
  await owner.shoots('orders-selected')
  await owner.taps('货已到点，通知取货')
  await dialog(owner).getByText('通知 2 位顾客来取货？').waitFor()
  await owner.shoots('ready-confirm')
  await dialog(owner).getByRole('button', { name: '通知取货' }).click()
  await owner.sees('已通知 2 单')
  await picks(owner, '待取货')
  await rowOf(owner, '尾号 1234').waitFor()
  await owner.shoots('orders-ready')
  await rows.filter({ hasText: '尾号 1234' }).getByRole('link').first().click()
  await owner.sees('货在自提点。顾客出示取货码时，到“自提核销”核对后交货。')
  await owner.shoots('order-ready', { whole: true })
}

/** What the order says now: come and show this code. */
export async function readsOrder(ann: Person, shop: { url: string }): Promise<string> {
  await ann.open(shop.url)
  await opensTab(ann, '我的')
  await ann.sees('我的订单', '3 条未读')
  await ann.shoots('me')
  await opensTab(ann, '订单')
  await ann.sees('待取货')
  await ann.shoots('orders')
  await ann.taps('看取货码')
  await ann.sees('可以取货了', '到自提点出示取货码即可', POINT)
  await ann.shoots('order-ready')
  await ann.shoots('order-ready-whole', { whole: true })
  return readsPickupCode(ann)
}

export async function handsOver(desk: Person, shop: { url: string }, code: string): Promise<void> {
  await signsIn(desk, `${shop.url}/admin/`, /仓库/)
  await goesTo(desk, '自提核销')
  await desk.shoots('pickup-desk')
  await desk.fills('扫码或输入取货码', code)
  await desk.page.keyboard.press('Enter')
  await desk.sees('共 1 件', '安**')
  await desk.shoots('pickup-found')
  await desk.taps('确认交货')
  await desk.sees('交货完成')
  await desk.shoots('pickup-done')
}

export async function seesPoints(ann: Person, owner: Person): Promise<void> {
  await ann.page.reload()
  await ann.sees('已完成', '已取货', '49 积分待到账')
  await ann.shoots('order-received', { whole: true })
  await goesTo(owner, '运行状况')
  await owner.taps('快进 7 天')
  await owner.sees(/已快进到/)
  await owner.taps('快进 1 天')
  await owner.sees(/比真实时间快 8 天/)
  await owner.shoots('health')
  await ann.seesAfterAWhile('感谢支持，本单 49 积分已到账')
  await ann.sees('49 积分已到账')
  await ann.shoots('order-points', { whole: true })
}
