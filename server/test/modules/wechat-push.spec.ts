import { createHash } from 'node:crypto'
import { Injectable, Module } from '@nestjs/common'
import { wechatPush } from '../../src/modules/shop/wechat-push/wechat-push.events.ts'
import type { PayloadOf } from '../../src/platform/jobs/define.ts'
import { OnEvent } from '../../src/platform/jobs/on.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

/** Notes what reaches a handler. */
@Injectable()
@OnEvent(wechatPush)
class HearPushes {
  static heard: PayloadOf<typeof wechatPush>[] = []
  run(push: PayloadOf<typeof wechatPush>): Promise<void> {
    HearPushes.heard.push(push)
    return Promise.resolve()
  }
}
@Module({ providers: [HearPushes] })
class Hearing {}

describeOnEachEngine('messages WeChat pushes', (start) => {
  let shop: TradeShop
  let plain: TradeShop
  const open = (env: Record<string, string> = {}) => openTradeShop(start, { start: { modules: [Hearing], env } })
  beforeAll(async () => {
    shop = await open()
  })
  beforeEach(() => {
    HearPushes.heard = []
  })

  const push = (about: object, settings: object = {}, at = shop) =>
    at
      .control('/pushes/settings', { mode: 'safe', copies: 1, drop: 0, ...settings })
      .then(() => at.control('/pushes', { Event: 'some_event', ...about }))
      .then(() => at.control('/drain', {}))
      .then(() => at.runner.drain())
  const records = async (at = shop) => {
    const answer = await fetch(`${at.sandbox!.credentials.SANDBOX_CONTROL_URL}/__ctl/pushes`)
    return (await answer.json()) as { state: string; answers: number[] }[]
  }
  const heard = () => HearPushes.heard.map(({ event, message }) => [event, message['trace_id'] ?? null])

  test('reach their handlers sealed', async () => {
    await push({ trace_id: 'a', result: { suggest: 'pass' } })
    expect(HearPushes.heard).toHaveLength(1)
    expect(HearPushes.heard[0]).toMatchObject({
      event: 'some_event',
      message: { Event: 'some_event', MsgType: 'event', trace_id: 'a', result: { suggest: 'pass' } },
    })
    expect((await records()).at(-1)).toMatchObject({ state: 'delivered', answers: [200] })
  })

  test('come twenty times at once and have one effect', async () => {
    await push({ trace_id: 'b' }, { copies: 20 })
    expect((await records()).at(-1)!.answers).toEqual(Array.from({ length: 20 }, () => 200))
    expect(heard()).toEqual([['some_event', 'b']])
  })

  test('of one second about two things are two', async () => {
    await shop.control('/pushes', { Event: 'some_event', trace_id: 'c' })
    await push({ trace_id: 'd' })
    expect(heard().sort()).toEqual([
      ['some_event', 'c'],
      ['some_event', 'd'],
    ])
  })

  test('lost on the way come again', async () => {
    await push({ trace_id: 'e' }, { drop: 1 })
    await shop.control('/clock', { advanceSeconds: 6 })
    await shop.control('/drain', {})
    await shop.runner.drain()
    expect((await records()).at(-1)).toMatchObject({ state: 'delivered', answers: [0, 200] })
    expect(heard()).toEqual([['some_event', 'e']])
  })

  test('are not believed open while the shop expects them sealed', async () => {
    await push({ trace_id: 'f' }, { mode: 'plain' })
    expect(heard()).toEqual([])
    expect((await records()).at(-1)!.answers).toEqual([403])
  })

  test('are believed both open and sealed, by what is sealed', async () => {
    await push({ trace_id: 'g' }, { mode: 'compat' })
    expect(heard()).toEqual([['some_event', 'g']])
  })

  test('are believed open where no key is set', async () => {
    plain = await open({ WECHAT_PUSH_AES_KEY: '' })
    await push({ trace_id: 'h' }, { mode: 'plain' }, plain)
    expect(heard()).toEqual([['some_event', 'h']])
  })

  test('are taken from nobody while no token is set', async () => {
    const unset = await open({ WECHAT_PUSH_TOKEN: '', WECHAT_PUSH_AES_KEY: '' })
    const signature = createHash('sha1').update(['', '1', '2'].sort().join('')).digest('hex')
    const answer = await unset.http.post(`/api/wechat/push?signature=${signature}&timestamp=1&nonce=2`, { Event: 'x' })
    expect([answer.status, answer.body]).toMatchObject([403, { code: 'auth.forbidden' }])
  })

  test('of a stranger change nothing', async () => {
    const before = await shop.db.read((tx) => tx.rows('SELECT id FROM wechat_pushes'))
    const at = (query: string, body: unknown, headers: Record<string, string> = {}) =>
      shop.http.post(`/api/wechat/push${query}`, body, { headers }).then(({ status }) => status)
    for (const query of [
      '',
      '?signature=x',
      '?msg_signature[]=a&timestamp=1&nonce=2',
      `?msg_signature=${'0'.repeat(40)}`,
    ])
      for (const body of [{ Event: 'x' }, { Encrypt: 'AAAA' }, { Encrypt: [1] }, '[]', 'null'])
        expect([query, body, await at(query, body)]).toEqual([query, body, 403])
    expect(await at('', '<xml></xml>', { 'content-type': 'text/xml' })).toBe(403)
    expect(await at('', '{"Event":"x"}', { 'content-type': 'text/plain' })).toBe(403)
    expect(await shop.db.read((tx) => tx.rows('SELECT id FROM wechat_pushes'))).toEqual(before)
  })

  test('the address answers the check, in plain text and for the right token only', async () => {
    const token = shop.sandbox!.credentials.WECHAT_PUSH_TOKEN!
    const signature = createHash('sha1').update([token, '1', '2'].sort().join('')).digest('hex')
    const answer = await fetch(
      `${shop.http.origin}/api/wechat/push?signature=${signature}&timestamp=1&nonce=2&echostr=4375120948345356249`,
    )
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await answer.text()).toBe('4375120948345356249')
    const other = await shop.http.get('/api/wechat/push?signature=00&timestamp=1&nonce=2&echostr=1')
    expect(other.status).toBe(403)
  })

  test('are forgotten after a month', async () => {
    await shop.advance(31 * 86_400)
    const now = shop.clock.now()
    await push({ trace_id: 'i' })
    const old = await shop.db.read((tx) => tx.rows('SELECT id FROM wechat_pushes WHERE createdAt < ?', [now]))
    expect(old).toEqual([])
    expect(heard()).toContainEqual(['some_event', 'i'])
  })
})
