import { logsIn } from './member.ts'
import { DESK, PHONE } from './person.ts'
import { dialog, goesTo, rowOf, signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

describeWalk('service as people see it', (walk) => {
  it(
    'a complaint is written, answered, solved, confirmed, and the customer says how it was',
    async () => {
      const he = await walk.enters('he', PHONE)
      await he.open(`${walk.url}/#/packages/ticket/pages/new/index?kind=complaint`)
      await he.taps('登录')
      await logsIn(he, /何以解馋/)
      await he.sees('关于哪个订单')
      await he.page.getByRole('radio').first().click()
      await he.taps('提交')
      await he.sees('请写几个字，说说情况')
      await he.fills('比如：收到的橙子有两个坏了，希望怎么处理', '等了两天还没有动静')
      await he.page.reload()
      await he.sees('关于哪个订单')
      expect(await he.page.locator('textarea').inputValue()).toBe('等了两天还没有动静')
      await he.shoots('ticket-new', { whole: true })
      await he.taps('提交')
      await he.sees('已收到，客服会尽快回复')
      await he.shoots('ticket-sent')

      const owner = await walk.enters('owner', DESK)
      await signsIn(owner, `${walk.url}/admin/`, /店长/)
      await goesTo(owner, '工单')
      await owner.shoots('ticket-list')
      await rowOf(owner, '等了两天还没有动静').getByRole('link').first().click()
      await owner.fills('回复内容', '这就去问仓库。')
      await owner.page.getByRole('button', { name: /^回\s?复$/ }).click()
      await owner.sees('这就去问仓库。', '处理中')
      await owner.fills('回复内容', '今天下午发出，给您添麻烦了。')
      await owner.taps('给出处理结果')
      await dialog(owner).getByRole('button', { name: '给出处理结果' }).click()
      await owner.sees('待顾客确认')
      await owner.shoots('ticket-solved')

      await he.page.reload()
      await he.sees('客服给出了处理结果，请看看是否解决', '今天下午发出')
      await he.shoots('ticket-to-confirm')
      await he.taps('已经解决')
      await he.page.getByText('解决了', { exact: true }).click()
      await he.sees('已经解决，谢谢您告诉我们')

      await he.open(`${walk.url}/#/packages/member/pages/notices/index`)
      await he.sees('处理好了，请确认')
      await he.seesAfterAWhile('这次处理得满意吗')
      await he.text('这次处理得满意吗').click()
      await he.sees('点一个表情')
      await he.page.getByRole('radio', { name: '非常满意' }).click()
      await he.fills('您的话我们会认真看（选填）', '问得及时')
      await he.shoots('survey')
      await he.taps('提交评价')
      await he.sees('谢谢您的评价')

      await goesTo(owner, '满意度')
      await owner.sees('问得及时', '非常满意')
      await owner.shoots('survey-answers')
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )
})
