import { logsIn, opensTab } from './member.ts'
import { DESK, PHONE } from './person.ts'
import { dialog, goesTo, rowOf, signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

describeWalk('after-sale as people see it', (walk) => {
  it(
    'one box of three is refunded: asked for on the phone, granted at the desk, exact to the fen',
    async () => {
      const zhou = await walk.enters('zhou', PHONE)
      await zhou.open(walk.url)
      await opensTab(zhou, '订单')
      await zhou.taps('登录')
      await logsIn(zhou, /周末爱下厨/)
      await zhou.text(/番茄/).click()
      await zhou.sees('需要帮助', '售后处理中')
      await zhou.shoots('after-sale-order', { whole: true })
      await zhou.taps('申请售后')
      await zhou.sees('选择商品', '可申请 2 件')
      await zhou.shoots('after-sale-blank', { whole: true })
      await zhou.taps('提交申请 ¥22.90')
      await zhou.sees('请选择原因')
      await zhou.taps('少件、漏发')
      await zhou.fills('比如：打开后发现有两个已经坏了', '少了一箱')
      await zhou.page.reload()
      await zhou.sees('少件、漏发', '仅退款')
      expect(await zhou.page.locator('textarea').inputValue()).toBe('少了一箱')
      await zhou.shoots('after-sale-apply', { whole: true })
      await zhou.taps('提交申请 ¥22.90')
      await zhou.sees('等待商家处理', '撤回申请')
      await zhou.shoots('after-sale-applied', { whole: true })

      const owner = await walk.enters('owner', DESK)
      await signsIn(owner, `${walk.url}/admin/`, /店长/)
      await goesTo(owner, '售后')
      await owner.shoots('after-sale-list')
      await rowOf(owner, '少件、漏发').first().getByRole('link').first().click()
      await owner.sees('顾客说的', '少了一箱')
      await owner.shoots('after-sale-case', { whole: true })
      await owner.page.getByRole('button', { name: /^同\s?意$/ }).click()
      await dialog(owner).getByText('¥22.90 将原路退回').waitFor()
      await owner.shoots('after-sale-approve')
      await dialog(owner).getByRole('button', { name: '退款 ¥22.90' }).click()
      await owner.sees('退款已提交微信，到账后自动更新。')
      await owner.shoots('after-sale-granted', { whole: true })

      await zhou.page.reload()
      await zhou.sees('¥22.90', '同意退款')
      await zhou.shoots('after-sale-refunding', { whole: true })
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )
})
