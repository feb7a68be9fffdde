import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { scratchFolder } from '../harness/scratch.ts'
import { logsIn, opensTab } from './member.ts'
import { DESK, Person, PHONE } from './person.ts'
import { goesTo, rowOf, signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

describeWalk('reviews as people see them', (walk) => {
  /** Photos as they come out of a camera. */
  const photos = async () => {
    const folder = scratchFolder('photos')
    const colours = ['#f58a26', '#7a9c3a']
    return Promise.all(
      colours.map(async (background, index) => {
        const file = join(folder, `photo-${index}.jpg`)
        const photo = sharp({ create: { width: 1200, height: 900, channels: 3, background } })
        writeFileSync(file, await photo.jpeg().toBuffer())
        return file
      }),
    )
  }

  it(
    'words WeChat refuses are changed, pictures are checked, staff answer, and everybody can read it',
    async () => {
      const lin = await walk.enters('lin', PHONE)
      await lin.open(`${walk.url}/#/packages/review/pages/mine/index`)
      await lin.taps('登录')
      await logsIn(lin, /林小满/)
      await lin.sees('我的评价')
      await lin.shoots('reviews-mine')

      await lin.open(`${walk.url}/#/pages/orders/index`)
      await opensTab(lin, '订单')
      await lin.page.getByText('已完成', { exact: true }).filter({ visible: true }).first().click()
      const orderNo = await receivedOrder(lin, walk.url)
      await lin.open(`${walk.url}/#/packages/order/pages/detail/index?orderNo=${orderNo}`)
      await lin.taps('写评价')
      await lin.sees('说说怎么样')
      await lin.shoots('review-blank', { whole: true })
      await lin.taps('提交评价')
      await lin.sees('三项都打个分吧')
      await lin.page.getByRole('radio', { name: '商品 4 星，满意' }).click()
      await lin.page.getByRole('radio', { name: '服务 5 星，很满意' }).click()
      await lin.page.getByRole('radio', { name: '配送 5 星，很满意' }).click()
      await lin.fills('口感、新鲜度、分量，想到什么写什么', '一起赌博，果子不错')
      const files = await photos()
      const chooser = lin.page.waitForEvent('filechooser')
      await lin.taps('添加图片')
      await (await chooser).setFiles(files)
      await lin.sees('2/6')
      // Only what has arrived is kept with the form.
      await lin.page
        .getByText(/^上传中/)
        .first()
        .waitFor({ state: 'detached' })
      await lin.page.reload()
      await lin.sees('2/6')
      expect(await lin.page.locator('textarea').inputValue()).toBe('一起赌博，果子不错')
      await lin.shoots('review-written', { whole: true })
      await lin.taps('提交评价')
      await lin.sees('文字里有不能公开的内容，请修改后再提交')
      await lin.fills('口感、新鲜度、分量，想到什么写什么', '果子不错，个头匀称')
      await lin.taps('提交评价')
      await lin.sees('果子不错，个头匀称')
      await lin.shoots('review-sent', { whole: true })
      await lin.seesAfterAWhile('已公开')

      const owner = await walk.enters('owner', DESK)
      await signsIn(owner, `${walk.url}/admin/`, /店长/)
      await goesTo(owner, '评价')
      await owner.shoots('review-desk-held')
      await owner.page.getByRole('tab', { name: '已公开' }).click()
      await rowOf(owner, '果子不错，个头匀称').getByRole('link').first().click()
      await owner.sees('文字', '图片 2', '通过')
      await owner.shoots('review-desk-one')
      await owner.fills('回复', '谢谢喜欢，下批更甜。')
      await owner.taps('发布回复')
      await owner.sees('回复已发布')

      await lin.page.getByText('果子不错，个头匀称').first().waitFor()
      await lin.page.reload()
      await lin.sees('谢谢喜欢，下批更甜。')
      const trouble = walk.troubles()
      expect(trouble.filter((line) => !line.includes('422'))).toEqual([])
    },
    WALK_MS,
  )
})

/** A line of somebody's own that was received and nobody has said anything about. */
async function receivedOrder(person: Person, url: string): Promise<string> {
  const found = await person.page.evaluate(async (origin) => {
    const session = Object.values(localStorage)
      .map((value) => /"accessToken":"([^"]+)"/.exec(value)?.[1])
      .find(Boolean)
    const ask = async (path: string) => {
      const answer = await fetch(origin + path, { headers: { authorization: `Bearer ${session}` } })
      return (await answer.json()) as { items: Record<string, unknown>[] }
    }
    const orders = await ask('/api/v1/app/orders?state=done&limit=50')
    for (const { orderNo } of orders.items) {
      const lines = await ask(`/api/v1/app/orders/${String(orderNo)}/reviews`)
      if (lines.items.some((line) => line['canReview'])) return String(orderNo)
    }
    return ''
  }, url)
  if (!found) throw new Error('the demo leaves nothing to review')
  return found
}
