import type { Person } from './person.ts'
import { dialog, goesTo } from './staff.ts'

const PRODUCT = /牧场鲜牛奶/
const TITLE = '周末鲜奶专场 两瓶装'
const SHOP_OFFSET_MS = 8 * 3_600_000
const STARTED_AGO_MS = 10 * 60_000

/** From a product to an offer that customers can buy from. @returns its title */
export async function publishesGroupBuy(owner: Person): Promise<string> {
  await goesTo(owner, '团购活动')
  await owner.sees('五常稻花香新米 10 斤')
  await owner.shoots('group-buys')
  await owner.taps('新建团购活动')
  await owner.sees('先选一个商品', PRODUCT)
  await owner.shoots('product-picker')
  await owner.taps(PRODUCT)
  await owner.fills('活动标题', TITLE)
  await owner.fills('活动时间', shopMinute(Date.now() - STARTED_AGO_MS))
  await owner.page.keyboard.press('Tab')
  await owner.fills('团购价', '25.80')
  await owner.page.getByRole('checkbox', { name: '幸福里自提点' }).check()
  await owner.sees('都没问题，可以发布')
  await owner.shoots('group-buy-form', { whole: true })
  await owner.taps('保存并发布')
  await dialog(owner).getByText('发布这个团购活动？').waitFor()
  await owner.shoots('publish-confirm')
  await dialog(owner).getByRole('button', { name: '发布' }).click()
  await owner.sees('顾客正在参团', '进行中')
  await owner.shoots('group-buy-published', { whole: true })
  return TITLE
}

export async function findsGroupBuy(member: Person, storefront: string, title: string): Promise<void> {
  await member.open(storefront)
  await member.sees('去参团')
  await member.button(title).scrollIntoViewIfNeeded()
  await member.taps(title)
  await member.sees(title, '还没有正在拼的团，开一个邀请好友吧')
  await member.shoots('new-group-buy')
}

export async function endsGroupBuy(owner: Person): Promise<void> {
  await owner.taps('更多操作')
  await owner.page.getByRole('menuitem', { name: '提前结束' }).click()
  await dialog(owner).getByText('提前结束活动？').waitFor()
  await owner.shoots('end-confirm')
  await dialog(owner).getByRole('button', { name: '结束活动' }).click()
  await owner.sees('活动已结束。订单处理完后可以归档，或复制一份再开。')
  await owner.shoots('group-buy-ended')
}

/** What is over says so to whoever still has the page or the link, and is gone from the home page. */
export async function findsItEnded(member: Person, storefront: string, title: string): Promise<void> {
  await member.page.reload()
  await member.sees('看看其他团购')
  await member.shoots('ended-group-buy')
  await member.open(storefront)
  await member.sees('去参团')
  expect(await member.button(title).count()).toBe(0)
}

/** `YYYY-MM-DD HH:mm` on the shop's wall clock. */
const shopMinute = (at: number) => new Date(at + SHOP_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ')
