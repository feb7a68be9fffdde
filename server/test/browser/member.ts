import jsqr from 'jsqr'
import sharp from 'sharp'
import type { Person } from './person.ts'

// A CommonJS module whose types speak of a default export it does not have.
const jsQR = jsqr as unknown as typeof jsqr.default

/** From the button that buys to the sandbox's cashier: says who fetches the goods, agrees, and sees what is to be paid. */
export async function checksOut(
  member: Person,
  order: { pay: string; pickupPoint: string; contact?: { name: string; phone: string } },
): Promise<void> {
  await member.sees('取货人', '应付')
  await member.page.getByRole('radio', { name: order.pickupPoint }).click()
  if (order.contact) {
    await member.fills('姓名', order.contact.name)
    await member.fills('取货时核对，方便联系', order.contact.phone)
  }
  await member.page.getByRole('checkbox', { name: /不支持七天无理由退货/ }).click()
  await member.shoots('checkout', { whole: true })
  await member.taps(`支付 ${order.pay}`)
  await member.sees('沙箱 · 不会真的扣款', order.pay.slice(1))
  await member.shoots('cashier')
  await member.taps('确认支付')
  await member.sees('付款成功')
}

/** Picks up the phone of one of the demo's people, or a new one. */
export async function logsIn(member: Person, who: string | RegExp): Promise<void> {
  await member.sees('选择一位会员登录')
  await member.shoots('login')
  await member.taps(who)
}

/** One of the three places at the bottom of the storefront. */
export function opensTab(member: Person, name: '首页' | '订单' | '我的'): Promise<void> {
  return member.page.getByText(name, { exact: true }).filter({ visible: true }).last().click()
}

/** The pickup code as it is written, after checking that the picture beside it scans to the same. */
export function readsPickupCode(member: Person): Promise<string> {
  return readsCode(member, '取货码')
}

/** The code of this name: what the picture is called, after checking that it scans to the same. */
export async function readsCode(member: Person, name: string): Promise<string> {
  const picture = member.page.getByRole('img', { name: new RegExp(`^${name} `) })
  const written = ((await picture.getAttribute('alt')) ?? '').replace(`${name} `, '')
  const { data, info } = await sharp(await picture.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const scanned = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
  expect(scanned).toBe(written)
  return written
}
