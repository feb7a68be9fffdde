import { json, startTinyServer, type TinyServer } from '../../../test/wechat/tiny-server.ts'
import { WechatClient } from './wechat.client.ts'
import { WechatError } from './wechat.errors.ts'

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const secret = 'secret-that-must-not-leak'

describe('WechatClient', () => {
  let wechat: TinyServer
  let client: WechatClient
  let nowMs: number
  let tokens: number

  /** Answers stable_token with t1, t2, … and everything else with `answer`. */
  const withTokens = (answer: TinyServer['answer'], expiresIn = 7200) => {
    wechat.answer = (seen, reply) => {
      if (!seen.target.startsWith('/cgi-bin/stable_token')) return answer(seen, reply)
      tokens += 1
      json(reply, 200, { access_token: `t${tokens}`, expires_in: expiresIn })
    }
  }
  const image: TinyServer['answer'] = (_, reply) => reply.writeHead(200, { 'Content-Type': 'image/png' }).end(png)
  const failure = async (call: Promise<unknown>): Promise<WechatError> => {
    const error: unknown = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(WechatError)
    return error as WechatError
  }
  const tokenCalls = () => wechat.seen.filter((seen) => seen.target.startsWith('/cgi-bin/stable_token'))
  const page = 'pages/home/index'

  beforeEach(async () => {
    wechat = await startTinyServer()
    nowMs = Date.parse('2026-06-08T02:34:56Z')
    tokens = 0
    client = new WechatClient(
      { baseUrl: wechat.baseUrl, appid: 'wx1', secret, timeoutMs: 1_000 },
      { now: () => new Date(nowMs), fetch: globalThis.fetch },
    )
  })
  afterEach(() => wechat.close())

  describe('codeToSession', () => {
    it('redeems a code; the reply carries no errcode and calls itself text', async () => {
      wechat.answer = (_, reply) =>
        reply.writeHead(200, { 'Content-Type': 'text/plain' }).end('{"session_key":"k==","openid":"o1"}')
      expect(await client.codeToSession('c&1')).toEqual({ openid: 'o1', unionid: null, sessionKey: 'k==' })
      expect(wechat.seen.map((seen) => [seen.method, seen.target])).toEqual([
        ['GET', `/sns/jscode2session?appid=wx1&secret=${secret}&js_code=c%261&grant_type=authorization_code`],
      ])
    })

    it('passes on the unionid of a bound mini-program', async () => {
      wechat.answer = (_, reply) => json(reply, 200, { session_key: 'k', openid: 'o1', unionid: 'u1', errcode: 0 })
      expect((await client.codeToSession('c')).unionid).toBe('u1')
    })

    it.each([
      [40029, 'stale-code', false],
      [40163, 'stale-code', false],
      [40226, 'blocked', false],
      [-1, 'unavailable', true],
      [45011, 'rate-limited', true],
      [45009, 'rate-limited', false],
      [40013, 'refused', false],
    ] as const)('errcode %i is %s', async (errcode, kind, retryable) => {
      wechat.answer = (_, reply) => json(reply, 200, { errcode, errmsg: 'no, rid: 64b0-1a2b-3c4d' })
      const error = await failure(client.codeToSession('c'))
      expect(error).toMatchObject({ errcode, kind, retryable, rid: '64b0-1a2b-3c4d' })
      expect(error.errmsg).toBe('no, rid: 64b0-1a2b-3c4d')
    })

    it.each<[string, TinyServer['answer']]>([
      ['502 with HTML', (_, reply) => reply.writeHead(502, { 'Content-Type': 'text/html' }).end('<html>')],
      ['200 with HTML', (_, reply) => reply.writeHead(200).end('<html>')],
      ['a JSON list', (_, reply) => json(reply, 200, [])],
      ['no openid', (_, reply) => json(reply, 200, { session_key: 'k' })],
      ['a redirect', (_, reply) => reply.writeHead(302, { Location: '/elsewhere' }).end()],
      ['a broken connection', (_, reply) => reply.destroy()],
      ['silence', () => undefined],
      ['a reply that stops half way', (_, reply) => reply.writeHead(200, { 'Content-Length': '99' }).write('{"open')],
      ['a reply without end', (_, reply) => reply.writeHead(200).end(Buffer.alloc(3 * 1024 * 1024, 32))],
    ])('%s is unavailable, and the secret is in no part of the error', async (_, answer) => {
      wechat.answer = answer
      const error = await failure(client.codeToSession('c'))
      expect(error).toMatchObject({ kind: 'unavailable', errcode: -1, retryable: true, rid: null })
      expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(secret)
    })
  })

  describe('accessToken', () => {
    it('is fetched once by 50 callers at the same time, and once more 300 seconds before its end', async () => {
      withTokens(image)
      const first = await Promise.all(Array.from({ length: 50 }, () => client.accessToken()))
      expect(new Set(first)).toEqual(new Set(['t1']))
      expect(tokenCalls().map((seen) => JSON.parse(seen.body))).toEqual([
        { grant_type: 'client_credential', appid: 'wx1', secret },
      ])
      nowMs += 6_899_000
      expect(await client.accessToken()).toBe('t1')
      nowMs += 1_000
      expect(await client.accessToken()).toBe('t2')
      expect(tokenCalls()).toHaveLength(2)
    })

    it('a failure is shared by those who wait, and not kept', async () => {
      wechat.answer = (_, reply) => json(reply, 200, { errcode: 40164, errmsg: 'invalid ip' })
      const calls = Array.from({ length: 5 }, () => failure(client.accessToken()))
      expect((await Promise.all(calls)).map((error) => error.errcode)).toEqual([40164, 40164, 40164, 40164, 40164])
      expect(tokenCalls()).toHaveLength(1)
      withTokens(image)
      expect(await client.accessToken()).toBe('t1')
    })

    it('a token without a lifetime is not believed', async () => {
      wechat.answer = (_, reply) => json(reply, 200, { access_token: 't' })
      expect((await failure(client.accessToken())).kind).toBe('unavailable')
    })
  })

  describe('sceneCode', () => {
    it('returns the image', async () => {
      withTokens(image)
      expect(await client.sceneCode({ scene: 't=8f3K2m', page, width: 430 })).toEqual(png)
      expect(wechat.seen[1]).toMatchObject({ method: 'POST', target: '/wxa/getwxacodeunlimit?access_token=t1' })
      expect(JSON.parse(wechat.seen[1]?.body ?? '')).toEqual({
        scene: 't=8f3K2m',
        page,
        width: 430,
        check_path: true,
        env_version: 'release',
      })
    })

    it.each([40001, 40014, 42001])('fetches a new token once on %i, for many callers together', async (errcode) => {
      withTokens((seen, reply) =>
        seen.target.endsWith('=t1') ? json(reply, 200, { errcode, errmsg: 'expired' }) : image(seen, reply),
      )
      const images = await Promise.all(Array.from({ length: 20 }, () => client.sceneCode({ scene: 'a', page })))
      expect(images).toEqual(Array.from({ length: 20 }, () => png))
      expect(tokenCalls()).toHaveLength(2)
      expect(await client.accessToken()).toBe('t2')
    })

    it('gives up when the fresh token is refused as well', async () => {
      withTokens((_, reply) => json(reply, 200, { errcode: 40001, errmsg: 'invalid credential rid: ab-1' }))
      expect(await failure(client.sceneCode({ scene: 'a', page }))).toMatchObject({ kind: 'token', rid: 'ab-1' })
      expect(tokenCalls()).toHaveLength(2)
      expect(wechat.seen).toHaveLength(4)
    })

    it.each<[string, TinyServer['answer'], object]>([
      ['WeChat’s refusal', (_, r) => json(r, 200, { errcode: 41030, errmsg: 'invalid page' }), { kind: 'refused' }],
      ['an image that is none', (_, r) => r.writeHead(200, { 'Content-Type': 'image/png' }).end('no'), { errcode: -1 }],
      ['JSON without error', (_, r) => json(r, 200, { errcode: 0 }), { kind: 'unavailable' }],
    ])('%s is an error, not an image', async (_, answer, expected) => {
      withTokens(answer)
      expect(await failure(client.sceneCode({ scene: 'a', page }))).toMatchObject(expected)
    })

    it.each([
      [{ scene: '', page }, 40129],
      [{ scene: 'x'.repeat(33), page }, 40129],
      [{ scene: '团', page }, 40129],
      [{ scene: 'a b', page }, 40129],
      [{ scene: '50%', page }, 40129],
      [{ scene: 'a\n', page }, 40129],
      [{ scene: 'a', page: '/pages/home/index' }, 41030],
      [{ scene: 'a', page: 'pages/home/index?x=1' }, 41030],
      [{ scene: 'a', page, width: 279 }, 40097],
      [{ scene: 'a', page, width: 1281 }, 40097],
    ])('%j is refused with %i before anything is sent', async (options, errcode) => {
      withTokens(image)
      expect(await failure(client.sceneCode(options))).toMatchObject({ errcode, kind: 'refused' })
      expect(wechat.seen).toEqual([])
    })

    it('takes every character that WeChat allows, 32 of them', async () => {
      withTokens(image)
      for (const scene of ["!#$&'()*+,/:;=?@-._~", '0123456789ABCDEFGHIJKLMNOPQRSTUV']) {
        expect(await client.sceneCode({ scene, page })).toEqual(png)
      }
    })
  })
})
