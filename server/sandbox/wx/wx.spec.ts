import jsqr from 'jsqr'
import sharp from 'sharp'
import { Merchant } from '../../test/sandbox/merchant.ts'

// Its types say `default` twice; at run time, once.
const jsQR = jsqr as unknown as typeof jsqr.default

describe('api.weixin.qq.com', () => {
  let merchant: Merchant
  beforeEach(async () => {
    merchant = await Merchant.open({ storefrontUrl: 'http://127.0.0.1:3000' })
  })
  afterEach(() => merchant.close())

  const later = (seconds: number) => merchant.control('POST', '/clock', { advanceSeconds: seconds })
  const post = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(merchant.env.WECHAT_API_BASE + path, { method: 'POST', body: JSON.stringify(body) })
    return (await response.json()) as Record<string, unknown>
  }

  describe('code2Session', () => {
    const login = async (code: string, change: Record<string, string> = {}): Promise<Record<string, unknown>> => {
      const query = new URLSearchParams({
        appid: merchant.env.WECHAT_APPID!,
        secret: merchant.env.WECHAT_SECRET!,
        js_code: code,
        grant_type: 'authorization_code',
        ...change,
      })
      return (await (await fetch(`${merchant.env.WECHAT_API_BASE}/sns/jscode2session?${query}`)).json()) as never
    }

    it('gives openid and session key, without errcode', async () => {
      const session = await login(await merchant.newPerson('o_demo_lin'))
      expect(session).toEqual({ openid: 'o_demo_lin', session_key: expect.stringMatching(/^[\w+/]{22}==$/) as string })
    })

    it('takes a code once, and for five minutes', async () => {
      const code = await merchant.newPerson('o_demo_lin')
      await login(code)
      expect(await login(code)).toEqual({
        errcode: 40029,
        errmsg: expect.stringMatching(/^invalid code rid: /) as string,
      })
      const late = await merchant.newPerson('o_demo_lin')
      await later(300)
      expect((await login(late)).errcode).toBe(40029)
      expect((await login('nonsense')).errcode).toBe(40029)
    })

    it('rotates the session key at every login', async () => {
      const first = await login(await merchant.newPerson('o_demo_lin'))
      const second = await login(await merchant.newPerson('o_demo_lin'))
      expect(second.session_key).not.toBe(first.session_key)
    })

    it('refuses a blocked person, and wrong credentials without using up the code', async () => {
      await merchant.control('POST', '/people', {
        people: [
          { openid: 'o_bad', isBlocked: true },
          { openid: 'o_uni', unionid: 'u1' },
        ],
      })
      expect((await login(await merchant.newPerson('o_bad'))).errcode).toBe(40226)
      const code = await merchant.newPerson('o_uni')
      expect((await login(code, { secret: 'x' })).errcode).toBe(40125)
      expect((await login(code, { appid: 'wx1' })).errcode).toBe(40013)
      expect(await login(code)).toMatchObject({ openid: 'o_uni', unionid: 'u1' })
    })

    it('refuses an odd openid at the phone', async () => {
      const reply = await merchant.device('/phone/login-code', { openid: 'o demo' })
      expect([reply.status, reply.json.code]).toEqual([400, 'openid-invalid'])
    })
  })

  const token = (change: Record<string, unknown> = {}) =>
    post('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: merchant.env.WECHAT_APPID,
      secret: merchant.env.WECHAT_SECRET,
      ...change,
    })
  const works = async (value: unknown): Promise<unknown> =>
    (await post(`/wxa/getwxacodeunlimit?access_token=${String(value)}`, { scene: '' })).errcode

  describe('stable_token', () => {
    it('is the same until five minutes before its end; then both are good', async () => {
      const first = await token()
      expect(first.expires_in).toBe(7_200)
      await later(6_890)
      expect((await token()).access_token).toBe(first.access_token)
      await later(20)
      const second = await token()
      expect(second.access_token).not.toBe(first.access_token)
      expect([await works(first.access_token), await works(second.access_token)]).toEqual([40169, 40169])
      await later(300)
      expect([await works(first.access_token), await works(second.access_token)]).toEqual([42001, 40169])
    })

    it('kills the old one when forced, at most every 30 s and 20 times a day', async () => {
      const first = await token()
      const second = await token({ force_refresh: true })
      expect([await works(first.access_token), await works(second.access_token)]).toEqual([40001, 40169])
      expect((await token({ force_refresh: true })).errcode).toBe(45011)
      expect(await works(second.access_token)).toBe(40169)
      for (let count = 1; count < 20; count++) {
        await later(30)
        expect(await token({ force_refresh: true })).toHaveProperty('access_token')
      }
      await later(30)
      expect((await token({ force_refresh: true })).errcode).toBe(45009)
    })

    it('names what is wrong', async () => {
      expect((await token({ secret: 'x' })).errcode).toBe(40125)
      expect((await token({ appid: undefined })).errcode).toBe(41002)
      expect((await token({ grant_type: 'x' })).errcode).toBe(40002)
      expect(
        (await (await fetch(`${merchant.env.WECHAT_API_BASE}/cgi-bin/stable_token`)).json()) as object,
      ).toMatchObject({ errcode: 43002 })
    })

    it('can suddenly be invalid', async () => {
      const { access_token: value } = await token()
      await merchant.control('POST', '/faults', { kind: 'token-invalid', path: '/wxa/*' })
      expect([await works(value), await works(value)]).toEqual([40001, 40169])
    })
  })

  describe('getwxacodeunlimit', () => {
    const draw = async (body: unknown): Promise<Response> => {
      const { access_token: value } = await token()
      const url = `${merchant.env.WECHAT_API_BASE}/wxa/getwxacodeunlimit?access_token=${String(value)}`
      return fetch(url, { method: 'POST', body: JSON.stringify(body) })
    }

    it('is a picture that another library reads', async () => {
      const response = await draw({ scene: "t=8f3K2m!'()*", page: 'pages/team/index', width: 300 })
      expect(response.headers.get('content-type')).toBe('image/png')
      const { data, info } = await sharp(Buffer.from(await response.arrayBuffer()))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect([info.width, info.height]).toEqual([300, 300])
      const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)
      const address = new URL(read!.data)
      expect(address.origin + address.pathname).toBe('http://127.0.0.1:3000/')
      expect(address.hash.split('?')[0]).toBe('#/pages/team/index')
      expect(new URLSearchParams(address.hash.split('?')[1]).get('scene')).toBe("t=8f3K2m!'()*")
    })

    it.each([
      [{ scene: 'x'.repeat(33) }, 40169],
      [{ scene: '团' }, 40129],
      [{ scene: 'a b' }, 40129],
      [{ scene: 'a', page: '/pages/home/index' }, 41030],
      [{ scene: 'a', page: 'pages/home/index?x=1' }, 41030],
      [{ scene: 'a', page: 'pages/none/index' }, 41030],
      [{ scene: 'a', width: 100 }, 40097],
      [{ scene: 'a', env_version: 'beta' }, 40097],
    ])('refuses %j', async (body, errcode) => {
      await merchant.control('POST', '/pages', { pages: ['pages/home/index'] })
      expect((await (await draw(body)).json()) as object).toMatchObject({ errcode })
    })

    it('draws an unpublished page when told not to look', async () => {
      await merchant.control('POST', '/pages', { pages: [] })
      const response = await draw({ scene: 'a', page: 'pages/new/index', check_path: false })
      expect(response.headers.get('content-type')).toBe('image/png')
    })
  })
})
