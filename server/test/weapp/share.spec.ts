import { setTimeout as sleep } from 'node:timers/promises'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { WeappHost } from './host.ts'
import { fillInAndPay } from './people.ts'
import { SandboxPhone } from './sandbox-phone.ts'

const TITLE = '阳光玫瑰葡萄 2 斤'
const DETAIL = '/packages/group-buy/pages/detail/index'
const IN_CHAT = 1007
const SCANNED = 1047
const IN_TIMELINE = 1154

describeOnEachEngine('sharing, as the built mini-program does it', (start) => {
  let shop: TradeShop
  const hosts: WeappHost[] = []

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2, groupBuy: { teamSize: 2 }, start: { liveRunner: true } })
  })
  afterAll(async () => {
    for (const host of hosts) await host.close()
  })

  const person = (openid: string, scene: number) => {
    const { sandbox, env, http } = shop
    const phone = new SandboxPhone(sandbox!.credentials.SANDBOX_DEVICE_URL!, env.wechat.appId, openid, {}, scene)
    const weapp = new WeappHost(http.origin, phone).launch()
    hosts.push(weapp)
    return weapp
  }
  const logins = (weapp: WeappHost) => weapp.seen.requests.filter((request) => request === 'POST /api/v1/app/session')
  const visits = () => shop.rows<{ firstScene: number }>('SELECT firstScene, memberId FROM visits ORDER BY id')

  test('one opens a team and makes a poster; a friend scans it, looks without login, joins, and logs in only then', async () => {
    const opener = person('o_test_1', IN_CHAT)
    await opener.open(`${DETAIL}?code=${shop.groupBuyCode}`)
    await opener.sees(TITLE)
    await opener.tap('开团')
    await fillInAndPay(opener, '林小满')
    await opener.sees('还差 1 人成团，快叫上好友')
    const { path, title } = opener.shared()
    expect(title).toContain('还差 1 人')
    await opener.open(path!)
    await opener.sees('生成海报，发到群里更醒目')
    await opener.tap('生成海报，发到群里更醒目')
    await opener.sees('保存到相册')
    const { drawn, shareMenus } = opener.seen
    await until(() => shareMenus.length > 0)
    expect(shareMenus).toContainEqual(
      expect.objectContaining({ isUpdatableMessage: true, activityId: expect.any(String) as string }),
    )
    await until(() => drawn.pictures.length === 2)
    expect(drawn.texts).toContain('还差 1 人成团，就等你')
    const picture = drawn.pictures.find((address) => address.includes('/scenes/'))!
    await until(async () => {
      await opener.tap('保存到相册')
      return opener.seen.toasts.includes('已保存，去发给好友吧')
    })

    const scene = /scenes\/(\w+)\/picture/.exec(picture)![1]
    const friend = person('o_test_2', SCANNED)
    await friend.open(`/packages/team/pages/detail/index?scene=${scene}`)
    await friend.sees('还差1 人就能成团')
    expect(logins(friend)).toEqual([])
    await friend.tap('我要参团')
    await until(() => logins(friend).length === 1)
    await fillInAndPay(friend, '陈阿姨')
    await friend.sees('成团啦，商家开始备货')
    expect(await shop.rows('SELECT sharerMemberId FROM orders ORDER BY id')).toEqual([
      { sharerMemberId: null },
      { sharerMemberId: shop.memberIds[0]! },
    ])
    expect((await visits()).map(({ firstScene }) => firstScene)).toEqual([IN_CHAT, SCANNED])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('from the timeline the page stands alone: it can be read, and asks for nothing WeChat would refuse', async () => {
    const weapp = person('o_test_timeline', IN_TIMELINE)
    await weapp.open(`${DETAIL}?code=${shop.groupBuyCode}`)
    await weapp.sees(TITLE)
    await weapp.sees('前往小程序')
    for (const words of ['收藏提醒', '单独购买¥', '生成海报']) expect(weapp.text).not.toContain(words)
    expect(weapp.seen.requests.every((request) => /group-buys|visits|settings|reviews/.test(request))).toBe(true)
    expect(logins(weapp)).toEqual([])
  })

  test('a code that leads nowhere says so, and home is the way on', async () => {
    const weapp = person('o_test_lost', SCANNED)
    await weapp.open(`${DETAIL}?scene=NOSUCHSCENE0`)
    await weapp.sees('这个码已经失效了')
    await weapp.sees('去首页看看')
  })

  test('the heart asks who it is for, and is remembered', async () => {
    const weapp = person('o_test_2', IN_CHAT)
    await weapp.open(`${DETAIL}?code=${shop.groupBuyCode}`)
    await weapp.sees('收藏提醒')
    expect(logins(weapp)).toEqual([])
    await weapp.tap('收藏提醒')
    await weapp.sees('已收藏')
    expect(logins(weapp)).toHaveLength(1)
    expect(await shop.rows('SELECT memberId FROM favourites')).toEqual([{ memberId: shop.memberIds[1]! }])
  })

  test('looked for and found, and the words are remembered', async () => {
    const weapp = person('o_test_searcher', IN_CHAT)
    await weapp.open('/pages/home/index')
    await weapp.tap('搜索团购')
    await weapp.sees('正在拼的团购')
    await weapp.type('搜索团购，比如 脐橙', '葡萄')
    await weapp.tap('搜索')
    await weapp.sees(TITLE)
    await weapp.type('搜索团购，比如 脐橙', '月饼')
    await weapp.tap('搜索')
    await weapp.sees('没有找到「月饼」')
    await weapp.open('/packages/group-buy/pages/search/index')
    await weapp.sees('最近搜过')
    await weapp.tap('葡萄')
    await weapp.sees(TITLE)
  })

  test('an unchanged page is not sent again, and is shown all the same', async () => {
    const weapp = person('o_test_again', IN_CHAT)
    const address = `${DETAIL}?code=${shop.groupBuyCode}`
    for (const look of [1, 2]) {
      await weapp.open(address)
      await weapp.sees(TITLE)
      const again = weapp.seen.unchanged.filter((request) => request.endsWith(`/group-buys/${shop.groupBuyCode}`))
      expect(again).toHaveLength(look - 1)
    }
  })
})

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let look = 0; look < 100; look++) {
    if (await isSo()) return
    await sleep(50)
  }
  throw new Error('it did not come about in time')
}
