import { readFileSync } from 'node:fs'
import { logsIn, opensTab } from './member.ts'
import { DESK, PHONE } from './person.ts'
import { goesTo, signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

describeWalk('one’s own data, as people see it', (walk) => {
  it(
    'a newcomer says who they are, takes a copy, and leaves',
    async () => {
      const member = await walk.enters('newcomer', PHONE)
      await member.open(walk.url)
      await opensTab(member, '我的')
      await member.taps('点这里登录')
      await logsIn(member, '用新的手机登录')
      await opensTab(member, '首页')
      await opensTab(member, '我的')
      await member.taps('个人资料')
      await member.fills('昵称', '远山')
      await member.taps('保存')
      await member.sees('已保存')
      await member.shoots('profile')
      await member.page.goBack()
      await member.sees('远山')
      await member.taps('会员码')
      await member.sees('向店员出示会员码')
      const memberNo = (await member.page.getByRole('img', { name: /^会员码 / }).getAttribute('alt'))!.slice(4)
      await member.shoots('code')

      const staff = await walk.enters('staff', DESK)

      await signsIn(staff, `${walk.url}/admin/`, /店长/)
      await goesTo(staff, '会员')
      await staff.fills('昵称、会员号、完整手机号，或扫会员码', memberNo)
      await staff.page.getByRole('link', { name: '远山' }).click()
      await staff.sees('往来', '还没有人看过')
      await staff.shoots('member')

      await member.page.goBack()
      await member.taps('隐私与账号')
      await member.sees('我们保存什么、为什么')
      await member.page.getByRole('switch').first().click()
      await member.page.locator('[role=switch][aria-checked=true]').nth(1).waitFor()
      await member.taps('开始整理')
      await member.sees('已整理好')
      await member.shoots('privacy', { whole: true })
      const [download] = await Promise.all([member.page.waitForEvent('download'), member.taps('下载')])
      const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { data: { members: object[] } }
      expect(file.data.members).toMatchObject([{ memberNo, nickname: '远山' }])

      await member.taps('注销账号')
      await member.sees('会删除', '会留下')
      await member.fills('会员号', memberNo.slice(-4))
      await member.shoots('leaving')
      await member.page.getByText('注销账号').filter({ visible: true }).last().click()
      await member.page.getByText('注销', { exact: true }).filter({ visible: true }).last().click()
      await member.sees('账号已注销')
      await member.shoots('gone')
      await member.taps('回首页')
      await opensTab(member, '我的')
      await member.sees('点这里登录')
      await staff.page.reload()
      await staff.sees('已注销')
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )
})
