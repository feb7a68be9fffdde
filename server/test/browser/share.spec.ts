import jsqr from 'jsqr'
import sharp from 'sharp'
import { checksOut, logsIn } from './member.ts'
import { DESK, PHONE } from './person.ts'
import { goesTo, signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

// A CommonJS module whose types speak of a default export it does not have.
const jsQR = jsqr as unknown as typeof jsqr.default
const OFFER = '怒江高山蓝莓 4 盒装'

describeWalk('sharing as people see it', (walk) => {
  it(
    'found by searching, marked, made into a poster; scanned, looked at without login, joined; seen by staff',
    async () => {
      const ann = await walk.enters('ann', PHONE)
      await ann.open(walk.url)
      await ann.taps('搜索团购')
      await ann.fills('搜索团购，比如 脐橙', '蓝莓')
      await ann.page.keyboard.press('Enter')
      // The home page below has the same words.
      const found = ann.page.locator('.search').getByText(OFFER)
      await found.waitFor()
      await ann.shoots('search')
      await found.click()
      await ann.sees('怎么拼')
      await ann.text('收藏提醒').click()
      await logsIn(ann, /周末爱下厨/)
      await ann.sees('已收藏')
      await ann.shoots('favourite')
      await ann.text('生成海报').click()
      const poster = ann.page.getByRole('img', { name: '分享海报' })
      await poster.waitFor()
      await ann.shoots('poster')
      const link = await scanned((await poster.getAttribute('src')) ?? '')
      expect(link).toMatch(/scene=\w{12}$/)

      const ben = await walk.enters('ben', PHONE)
      await ben.open(link)
      await ben.sees(OFFER, '怎么拼')
      expect(await ben.page.evaluate(() => localStorage.getItem('session'))).toBeNull()
      await ben.taps(/¥49.90.*开团/)
      await logsIn(ben, /许多多妈妈/)
      await checksOut(ben, { pay: '¥49.90', pickupPoint: '幸福里自提点' })
      await ben.sees('还差 1 人成团，快叫上好友')

      const owner = await walk.enters('owner', DESK)
      await signsIn(owner, `${walk.url}/admin/`, /店长/)
      await goesTo(owner, '团购活动')
      await owner.text(OFFER).click()
      await owner.sees('分享效果', '分享带来的订单', '周末爱下厨')
      await owner.taps('生成外链')
      await owner.sees('发短信、放网页都能用的链接')
      await owner.shoots('url-link')
      await owner.page.keyboard.press('Escape')
      await owner.shoots('sharing', { whole: true })
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )
})

/** What the code on a poster says to a phone's camera. */
async function scanned(dataAddress: string): Promise<string> {
  const { data, info } = await sharp(Buffer.from(dataAddress.split(',')[1] ?? '', 'base64'))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const code = jsQR(new Uint8ClampedArray(data), info.width, info.height)
  if (!code) throw new Error('no code can be read on the poster')
  return code.data
}
