import { DESK, type Person } from './person.ts'
import { goesTo, signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

const field = (staff: Person, id: string) => staff.page.locator(`#${id}`)
const faults = (staff: Person) => staff.page.locator('.ant-form-item-explain-error')
const focused = (staff: Person) => staff.page.evaluate(() => document.activeElement?.id)

describeWalk('a form of the desk', (walk) => {
  it(
    'keeps what was typed, says what is wrong with it, and leads to what the server refused',
    async () => {
      const owner = await walk.enters('owner', DESK)
      await signsIn(owner, `${walk.url}/admin/`, /店长/)
      await goesTo(owner, '会员等级')
      await owner.taps('新建等级')
      await field(owner, 'name').fill(`${'好'.repeat(15)}👨‍👩‍👧`)
      await field(owner, 'growthFrom').fill('-5')
      await field(owner, 'offPercent').fill('12.345')
      await field(owner, 'pointsPercent').fill('一百')
      await owner.sees('最多 16 个字，超出 4 个', '不能小于 0', '最多 2 位小数', '请填数字')
      await owner.taps('保存')
      expect(
        await Promise.all(['growthFrom', 'offPercent', 'pointsPercent'].map((id) => field(owner, id).inputValue())),
      ).toEqual(['-5', '12.345', '一百'])
      await owner.shoots('kept')
      await field(owner, 'name').fill('至尊')
      await field(owner, 'growthFrom').fill('９０００')
      await field(owner, 'offPercent').fill('１２。３')
      await field(owner, 'pointsPercent').fill('２００ ％')
      await field(owner, 'rankNo').fill('１')
      await owner.taps('保存')
      await owner.sees('第 1 级已经有了，换一个级别')
      expect(await faults(owner).allTextContents()).toEqual(['第 1 级已经有了，换一个级别'])
      expect(await focused(owner)).toBe('rankNo')
      await field(owner, 'rankNo').fill('5')
      await owner.taps('保存')
      await owner.sees('5 · 至尊', '成长值满 9000')
      await owner.sees(/下单 8.77 折.*积分 2 倍/)
    },
    WALK_MS,
  )

  it(
    'is sent once its picture is there',
    async () => {
      const owner = await walk.enters('owner', DESK)
      await signsIn(owner, `${walk.url}/admin/`, /店长/)
      await goesTo(owner, '积分商品')
      await owner.taps('新建积分商品')
      await field(owner, 'title').fill('帆布袋')
      await field(owner, 'points').fill('300')
      let arrive = () => {}
      const held = new Promise<void>((resolve) => (arrive = resolve))
      await owner.page.route('**/api/v1/admin/images', async (route) => {
        await held
        await route.continue()
      })
      const picture = await owner.page.screenshot({ clip: { x: 0, y: 0, width: 80, height: 80 } })
      await owner.page.locator('.ant-drawer input[type=file]').setInputFiles({
        name: 'bag.png',
        mimeType: 'image/png',
        buffer: picture,
      })
      await owner.taps('保存')
      await owner.sees('等图片传完就保存')
      arrive()
      await owner.page.getByRole('dialog').waitFor({ state: 'hidden' })
      await owner.sees('帆布袋')
    },
    WALK_MS,
  )
})
