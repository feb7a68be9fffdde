import { Merchant } from '../../test/sandbox/merchant.ts'

describe('sharing at api.weixin.qq.com', () => {
  let merchant: Merchant
  let token: string
  beforeEach(async () => {
    merchant = await Merchant.open({ storefrontUrl: 'http://127.0.0.1:3000' })
    const body = {
      grant_type: 'client_credential',
      appid: merchant.env.WECHAT_APPID,
      secret: merchant.env.WECHAT_SECRET,
    }
    token = String((await ask('POST', '/cgi-bin/stable_token', body)).access_token)
  })
  afterEach(() => merchant.close())

  const later = (seconds: number) => merchant.control('POST', '/clock', { advanceSeconds: seconds })
  async function ask(method: string, path: string, body?: unknown, as = token): Promise<Record<string, unknown>> {
    const url = `${merchant.env.WECHAT_API_BASE}${path}?access_token=${as}`
    const answer = await fetch(url, { method, body: body === undefined ? undefined : JSON.stringify(body) })
    return (await answer.json()) as Record<string, unknown>
  }

  describe('updatable messages', () => {
    const create = async () => await ask('GET', '/cgi-bin/message/wxopen/activityid/create')
    const update = async (activityId: unknown, state: unknown, parameters: Record<string, string>) =>
      (
        await ask('POST', '/cgi-bin/message/wxopen/updatablemsg/send', {
          activity_id: activityId,
          target_state: state,
          template_info: { parameter_list: Object.entries(parameters).map(([name, value]) => ({ name, value })) },
        })
      ).errcode
    const joining = { member_count: '2', room_limit: '5' }
    const begun = { path: 'packages/team/pages/detail/index?code=T1', version_type: 'release' }

    it('counts while people join, leads to a page once it has begun, and never goes back', async () => {
      const { activity_id: id, expiration_time: end } = await create()
      expect(Number(end) * 1000 - Date.now()).toBeGreaterThan(23 * 3_600_000)
      expect(await update(id, 0, joining)).toBe(0)
      expect(await update(id, 1, begun)).toBe(0)
      expect(await update(id, 0, joining)).toBe(47502)
    })

    it('names what is wrong', async () => {
      const { activity_id: id } = await create()
      expect(await update('made-up', 0, joining)).toBe(47501)
      expect(await update('__proto__', 0, joining)).toBe(47501)
      expect(await update(id, 2, joining)).toBe(47502)
      expect(await update(id, 0, { member_count: '2' })).toBe(40097)
      expect(await update(id, 0, { ...joining, member_count: 'two' })).toBe(40097)
      expect(await update(id, 1, { ...begun, version_type: 'beta' })).toBe(47503)
      expect((await ask('GET', '/cgi-bin/message/wxopen/activityid/create', undefined, 'nonsense')).errcode).toBe(40001)
    })

    it('is over after a day', async () => {
      const { activity_id: id } = await create()
      await later(86_401)
      const body = {
        grant_type: 'client_credential',
        appid: merchant.env.WECHAT_APPID,
        secret: merchant.env.WECHAT_SECRET,
      }
      token = String((await ask('POST', '/cgi-bin/stable_token', body)).access_token)
      expect(await update(id, 0, joining)).toBe(47504)
    })
  })

  describe('URL links', () => {
    const wish = {
      path: 'packages/group-buy/pages/detail/index',
      query: 'scene=ABC',
      expire_type: 1,
      expire_interval: 30,
    }
    const make = (change: object = {}) => ask('POST', '/wxa/generate_urllink', { ...wish, ...change })

    it('lead to the page with its query, until their day', async () => {
      const { url_link: link } = await make({ expire_interval: 2 })
      const open = () => fetch(String(link), { redirect: 'manual' })
      expect((await open()).headers.get('location')).toBe(
        'http://127.0.0.1:3000/#/packages/group-buy/pages/detail/index?scene=ABC',
      )
      await later(2 * 86_400)
      expect((await open()).status).toBe(410)
    })

    it('names what is wrong', async () => {
      await merchant.control('POST', '/pages', { pages: [wish.path] })
      expect((await make()).errcode).toBe(0)
      expect((await make({ path: 'pages/other/index' })).errcode).toBe(40165)
      expect((await make({ query: '中文' })).errcode).toBe(40212)
      expect((await make({ query: 'x'.repeat(1025) })).errcode).toBe(40212)
      expect((await make({ env_version: 'beta' })).errcode).toBe(85402)
      for (const expire_interval of [0, 31, 1.5, '3', undefined])
        expect((await make({ expire_interval })).errcode).toBe(85401)
    })
  })
})
