import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Activity {
  activityId: string
  updates: { targetState: number; parameters: Record<string, string> }[]
}
interface SandboxSharing {
  activities: Record<string, Activity>
  urlLinks: Record<string, { path: string; query: string }>
}
const app = '/api/v1/app'
const DAY_S = 86_400

describeOnEachEngine('sharing', (start) => {
  let shop: TradeShop
  beforeEach(async () => {
    shop = await openTradeShop(start, { members: 4, groupBuy: { teamSize: 3 } })
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  const share = async (target: object, n?: number) => {
    const as = n === undefined ? {} : { as: shop.token(n) }
    return (await shop.http.post<{ scene: string; pictureUrl: string }>(`${app}/shares`, target, as)).body
  }
  const memberNo = async (n: number) =>
    (await shop.rows<{ memberNo: string }>('SELECT memberNo FROM members WHERE id = ?', [shop.memberIds[n]!]))[0]!
      .memberNo
  const sandbox = () => shop.control<SandboxSharing>('/sharing')

  describe('scene codes', () => {
    test('one for each target and sharer, which says nothing by itself and leads to both', async () => {
      const groupBuyCode = shop.groupBuyCode
      const { teamCode } = await shop.place(0)
      const mine = await share({ groupBuyCode }, 0)
      expect(mine.scene).toMatch(/^[0-9A-Z]{12}$/)
      expect(await share({ groupBuyCode }, 0)).toEqual(mine)
      const others = [await share({ groupBuyCode }, 1), await share({ groupBuyCode }), await share({ teamCode }, 0)]
      expect(new Set([mine, ...others].map(({ scene }) => scene)).size).toBe(4)
      const scanned = async (scene: string) => (await shop.http.get(`${app}/scenes/${scene}`)).body
      expect(await scanned(mine.scene)).toEqual({ groupBuyCode, teamCode: null, sharerMemberNo: await memberNo(0) })
      expect(await scanned(others[1]!.scene)).toEqual({ groupBuyCode, teamCode: null, sharerMemberNo: null })
      expect(await scanned(others[2]!.scene)).toEqual({ groupBuyCode, teamCode, sharerMemberNo: await memberNo(0) })
    })

    test('64 who share at once get one code', async () => {
      const all = await Promise.all(Array.from({ length: 64 }, () => share({ groupBuyCode: shop.groupBuyCode }, 0)))
      expect(new Set(all.map(({ scene }) => scene)).size).toBe(1)
      expect(await shop.rows('SELECT id FROM share_codes')).toHaveLength(1)
    })

    test('the picture is asked of WeChat once, whoever looks and however many at once', async () => {
      const { pictureUrl } = await share({ groupBuyCode: shop.groupBuyCode }, 0)
      const look = () => fetch(shop.http.origin + pictureUrl)
      const looks = [...(await Promise.all([look(), look(), look()])), await look()]
      for (const answer of looks) {
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
        const bytes = Buffer.from(await answer.arrayBuffer())
        expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      }
      const { byRoute } = await shop.control<{ byRoute: Record<string, { count: number }> }>('/calls')
      expect(byRoute['POST /wxa/getwxacodeunlimit']?.count).toBe(1)
    })

    test('WeChat is away: the picture comes later, and nothing broken is kept', async () => {
      const { pictureUrl } = await share({ groupBuyCode: shop.groupBuyCode })
      await shop.control('/faults', { kind: 'system-error', path: '/wxa/getwxacodeunlimit' })
      expect((await shop.http.get(pictureUrl)).status).toBe(503)
      expect((await fetch(shop.http.origin + pictureUrl)).status).toBe(200)
    })

    test('unknown and withdrawn ones lead nowhere', async () => {
      const { scene, pictureUrl } = await share({ groupBuyCode: shop.groupBuyCode })
      await shop.db.transaction((tx) => tx.run("UPDATE group_buys SET status = 'draft'"))
      for (const path of [`${app}/scenes/NOSUCHSCENE0`, `${app}/scenes/${scene}`, pictureUrl]) {
        const answer = await shop.http.get<{ code: string }>(path)
        expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'share.not-found'])
      }
      for (const target of [{ groupBuyCode: shop.groupBuyCode }, { teamCode: 'NOSUCHTEAM' }, {}])
        expect((await shop.http.post(`${app}/shares`, target)).status).toBe(404)
    })
  })

  describe('visits', () => {
    const PHONE = 'a-phone-of-somebody'
    const visit = async (about: object, n?: number, expected = 200) => {
      const body = { groupBuyCode: shop.groupBuyCode, visitorId: PHONE, ...about }
      const answer = await shop.http.post(`${app}/visits`, body, n === undefined ? {} : { as: shop.token(n) })
      expect(answer.status).toBe(expected)
    }
    const visits = () =>
      shop.rows(
        `SELECT visitorKey, memberId, times, firstSharerMemberId, lastSharerMemberId, firstScene, lastScene FROM visits
         ORDER BY id`,
      )

    test('a visitor is one row with the first and the last touch, and becomes the member who logs in', async () => {
      const [ann, ben] = [shop.memberIds[0]!, shop.memberIds[1]!]
      await visit({ scene: 1007, sharerMemberNo: await memberNo(0) })
      await visit({ scene: 1047, sharerMemberNo: await memberNo(1) })
      await visit({ scene: 1001 })
      const touched = { times: 3, firstSharerMemberId: ann, lastSharerMemberId: ben, firstScene: 1007, lastScene: 1001 }
      expect(await visits()).toEqual([{ visitorKey: `a:${PHONE}`, memberId: null, ...touched }])
      await visit({ scene: 1001 }, 2)
      const member = shop.memberIds[2]!
      expect(await visits()).toEqual([{ visitorKey: `m:${member}`, memberId: member, ...touched, times: 4 }])
    })

    test('nobody is brought by their own link, known or not yet known', async () => {
      await visit({ sharerMemberNo: await memberNo(0) })
      await visit({ sharerMemberNo: await memberNo(0) }, 0)
      const memberId = shop.memberIds[0]!
      expect(await visits()).toEqual([
        expect.objectContaining({ memberId, times: 2, firstSharerMemberId: null, lastSharerMemberId: null }),
      ])
      await visit({ sharerMemberNo: 'NOSUCHNO', visitorId: 'another-phone-of-somebody' })
      expect((await visits())[1]).toMatchObject({ firstSharerMemberId: null })
    })

    test('64 at once by one visitor are one row', async () => {
      await Promise.all(Array.from({ length: 60 }, () => visit({ scene: 1007 })))
      expect(await visits()).toEqual([expect.objectContaining({ times: 60 })])
    })

    test('one address does not fill the table, and is not told so', async () => {
      // At once: a minute must not pass in between.
      await Promise.all(Array.from({ length: 64 }, (_, n) => visit({ visitorId: `a-phone-made-up-${n}` })))
      expect(await visits()).toHaveLength(60)
    })

    test('a team leads to its group buy; what is over is not counted', async () => {
      const { teamCode } = await shop.place(0)
      await visit({ groupBuyCode: undefined, teamCode })
      expect(await visits()).toHaveLength(1)
      await shop.advance(4 * DAY_S)
      await visit({ visitorId: 'another-phone-of-somebody' })
      expect(await visits()).toHaveLength(1)
      await shop.runner.drain()
    })

    test('refuses a phone number that is none', async () => {
      for (const visitorId of ['short', 'x'.repeat(41), 'with space in the middle', 17, undefined])
        await visit({ visitorId }, undefined, 400)
      await visit({ groupBuyCode: 'NOSUCH' }, undefined, 404)
    })

    test('long after the end those who never became anybody are forgotten', async () => {
      await visit({})
      await visit({ visitorId: 'another-phone-of-somebody' }, 1)
      await shop.advance(184 * DAY_S)
      await shop.runner.drain()
      expect(await visits()).toEqual([expect.objectContaining({ memberId: shop.memberIds[1]! })])
    })

    test('staff see what sharing did, and strangers do not', async () => {
      const sharerMemberNo = await memberNo(0)
      await visit({ scene: 1007, sharerMemberNo }, 1)
      await visit({ scene: 1154, visitorId: 'another-phone-of-somebody' })
      const opener = await shop.place(0)
      const friend = await shop.place(1, { teamCode: opener.teamCode!, sharerMemberNo })
      const third = await shop.place(2, { teamCode: opener.teamCode! })
      for (const [n, { orderNo }] of [opener, friend, third].entries()) await shop.confirm(n, orderNo)
      await shop.runner.drain()
      const path = `/api/v1/admin/group-buys/${shop.groupBuyCode}/sharing`
      expect((await shop.http.get(path, { as: shop.staffToken({ role: 'analyst' }) })).body).toEqual({
        ...{ visitors: 2, visits: 2, sharedVisitors: 1, paidOrders: 3, sharedOrders: 1, sharedPaidFen: 1990 },
        favourites: 0,
        channels: [
          { channel: 'chat', visitors: 1 },
          { channel: 'timeline', visitors: 1 },
        ],
        sharers: [
          {
            memberNo: sharerMemberNo,
            nickname: expect.any(String) as string,
            visitors: 1,
            paidOrders: 1,
            paidFen: 1990,
          },
        ],
      })
      expect((await shop.http.get(path, { as: shop.token(0) })).status).toBe(401)
      expect((await shop.http.get(path.replace(shop.groupBuyCode, 'NOSUCH'), { as: shop.staffToken() })).status).toBe(
        404,
      )
    })
  })

  describe('live messages', () => {
    const live = async (teamCode: string, n = 0) =>
      (
        await shop.http.post<{ activityId: string | null; memberCount: number; roomLimit: number }>(
          `${app}/teams/${teamCode}/live-message`,
          undefined,
          { as: shop.token(n) },
        )
      ).body
    const updates = async () => Object.values((await sandbox()).activities).flatMap((activity) => activity.updates)
    /** Updates wait for the end of their second. */
    const settled = async () => {
      await shop.runner.drain()
      await shop.advance(1)
      await shop.runner.drain()
    }

    test('the card of a team counts its members, and in the end leads to the team', async () => {
      const { teamCode, orderNo } = await shop.place(0)
      await shop.confirm(0, orderNo)
      const first = await live(teamCode!)
      expect(first).toEqual({ activityId: expect.any(String) as string, memberCount: 1, roomLimit: 3 })
      expect(await live(teamCode!, 1)).toEqual(first)
      for (const n of [1, 2]) {
        const friend = await shop.place(n, { teamCode: teamCode! })
        await shop.confirm(n, friend.orderNo)
        await settled()
      }
      expect((await updates()).map(({ targetState, parameters }) => [targetState, parameters])).toEqual([
        [0, { member_count: '2', room_limit: '3' }],
        [1, { path: `packages/team/pages/detail/index?code=${teamCode}`, version_type: 'release' }],
      ])
      expect(await shop.rows('SELECT state FROM team_activities')).toEqual([{ state: 'done' }])
      expect((await live(teamCode!)).activityId).toBeNull()
    })

    test('several who join within a second are one update', async () => {
      const { teamCode, orderNo } = await shop.place(0)
      await live(teamCode!)
      const friend = await shop.place(1, { teamCode: teamCode! })
      await Promise.all([shop.confirm(0, orderNo), shop.confirm(1, friend.orderNo)])
      await settled()
      const told = await updates()
      expect(told.length).toBeLessThanOrEqual(2)
      expect(told.at(-1)!.parameters).toEqual({ member_count: '2', room_limit: '3' })
    })

    test('expired at WeChat: dropped, and the job is done', async () => {
      const { teamCode, orderNo } = await shop.place(0)
      await live(teamCode!)
      await shop.control('/clock', { advanceSeconds: 25 * 3600 })
      await shop.confirm(0, orderNo)
      await settled()
      expect(await shop.rows('SELECT state FROM team_activities')).toEqual([{ state: 'dropped' }])
      expect(await shop.rows("SELECT id FROM jobs WHERE name = 'update-live-messages' AND status <> 'done'")).toEqual(
        [],
      )
      await shop.control('/clock', { advanceSeconds: -25 * 3600 })
    })

    test('WeChat is away: sharing works without, and a later update is tried again', async () => {
      const { teamCode, orderNo } = await shop.place(0)
      const path = '/cgi-bin/message/wxopen/activityid/create'
      await shop.control('/faults', { kind: 'system-error', path })
      expect((await live(teamCode!)).activityId).toBeNull()
      expect((await live(teamCode!)).activityId).not.toBeNull()
      await shop.control('/faults', { kind: 'system-error', path: '/cgi-bin/message/wxopen/updatablemsg/send' })
      await shop.confirm(0, orderNo)
      await settled()
      expect(await updates()).toEqual([])
      await shop.advance(60)
      await shop.runner.drain()
      expect(await updates()).toHaveLength(1)
    })

    test('a failed team leads to the page that says so', async () => {
      const { teamCode, orderNo } = await shop.place(0)
      await shop.confirm(0, orderNo)
      await shop.advance(20 * 3600)
      await live(teamCode!)
      await shop.advance(5 * 3600)
      await settled()
      expect((await updates()).at(-1)).toMatchObject({ targetState: 1 })
    })
  })

  test('a link for SMS: the same until a week before its end, and it opens the group buy', async () => {
    const path = `/api/v1/admin/group-buys/${shop.groupBuyCode}/url-link`
    const ask = async () =>
      (await shop.http.post<{ url: string; expiresAt: string }>(path, undefined, { as: shop.staffToken() })).body
    const first = await ask()
    expect(Date.parse(first.expiresAt) - shop.clock.now().getTime()).toBeGreaterThan(29 * DAY_S * 1000)
    expect(await ask()).toEqual(first)
    const opened = await fetch(first.url, { redirect: 'manual' })
    const target = opened.headers.get('location')!
    const scene = /scene=(\w+)$/.exec(target)?.[1]
    expect(target).toContain('/#/packages/group-buy/pages/detail/index?scene=')
    expect((await shop.http.get(`${app}/scenes/${scene}`)).body).toMatchObject({ groupBuyCode: shop.groupBuyCode })
    await shop.advance(24 * DAY_S)
    const second = await ask()
    expect(second.url).not.toBe(first.url)
    await shop.control('/clock', { advanceSeconds: 7 * DAY_S })
    expect((await fetch(first.url, { redirect: 'manual' })).status).toBe(410)
    await shop.control('/clock', { advanceSeconds: -7 * DAY_S })
    expect((await shop.http.post(path, undefined, { as: shop.staffToken({ role: 'warehouse' }) })).status).toBe(403)
    await shop.runner.drain()
  })
})
