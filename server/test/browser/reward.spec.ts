import { logsIn, readsCode } from './member.ts'
import { DESK, Person, PHONE } from './person.ts'
import { dialog, goesTo, signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

describeWalk('the reward mall as people see it', (walk) => {
  it(
    'a gift is redeemed and collected; another is called off at the counter, and its points are back',
    async () => {
      const lin = await walk.enters('lin', PHONE)
      await lin.open(`${walk.url}/#/packages/loyalty/pages/points/index`)
      await lin.taps('登录')
      await logsIn(lin, /林小满/)
      await lin.sees('每日签到', '现在就能换')
      await lin.shoots('points', { whole: true })
      await lin.taps(/^签到 \+/)
      await lin.sees('今天已签到')
      await lin.text('积分商城').click()
      await lin.sees(/^可用 \d+ 积分$/, '厚帆布买菜袋')
      await lin.shoots('rewards')
      await lin.text('厚帆布买菜袋').click()
      await lin.sees('到自提点领取', '每人限换 2 份')
      await lin.shoots('reward')
      await redeems(lin)
      await lin.shoots('redemption')
      const code = await readsCode(lin, '兑换码')

      const zhao = await walk.enters('zhao', DESK)
      await signsIn(zhao, `${walk.url}/admin/`, /仓库/)
      await goesTo(zhao, '自提核销')
      await zhao.fills('扫码或输入取货码', code)
      await zhao.page.keyboard.press('Enter')
      await zhao.sees('兑换详情', '核对是这份礼品再点')
      await zhao.shoots('gift')
      await zhao.taps('确认交给顾客')
      await zhao.sees('经手人')
      await lin.page.reload()
      await lin.sees('礼品已经领走，希望你喜欢')

      await lin.open(`${walk.url}/#/packages/loyalty/pages/redemptions/index`)
      await lin.text('槐花蜜').click()
      await lin.sees('兑换码')
      const other = await readsCode(lin, '兑换码')
      await zhao.page.locator('.ant-drawer-close').click()
      // It takes the focus back to where it was opened from while it leaves.
      await zhao.page.getByRole('dialog').waitFor({ state: 'hidden' })
      await zhao.fills('扫码或输入兑换码', other)
      await zhao.page.keyboard.press('Enter')
      await zhao.sees('核对是这份礼品再点')
      await zhao.taps('取消兑换')
      await dialog(zhao).getByRole('button', { name: '柜台没货' }).click()
      await dialog(zhao).getByRole('button', { name: '取消并退回积分' }).click()
      await zhao.sees('已取消，积分已退回')
      await lin.page.reload()
      await lin.sees('店家取消了兑换（柜台没货），积分已全部退回')
      await lin.shoots('returned')
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )
})

async function redeems(member: Person): Promise<void> {
  await member.taps('立即兑换')
  await member.sees(/^用 \d+ 积分兑换？$/)
  await member.page.getByText('兑换', { exact: true }).filter({ visible: true }).last().click()
  await member.sees('兑换码', '到店出示给店员')
}
