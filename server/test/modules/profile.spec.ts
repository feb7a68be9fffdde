import sharp from 'sharp'
import type { AdminMemberSummary } from '../../src/modules/views/member/dto/admin-member.dto.ts'
import type { Me, MemberPass } from '../../src/modules/views/me/dto/me.dto.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const ME = '/api/v1/app/me'
const YEAR_SECONDS = 365 * 86_400

describeOnEachEngine('a profile', (start) => {
  let shop: TradeShop
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 12 })
    await shop.control('/people', { people: Array.from({ length: 12 }, (_, n) => ({ openid: `o_test_${n + 1}` })) })
  })
  afterEach(async () => {
    expect(await shop.brokenInvariants()).toEqual([])
  })

  let next = 0
  const member = () => ({ as: shop.token(next++) })
  const patch = (who: { as: string }, body: object) =>
    shop.http.patch<Me & { code?: string; params?: object }>(ME, body, who)

  test('is empty until somebody likes to fill it', async () => {
    const who = member()
    const before = (await shop.http.get<Me>(ME, who)).body
    expect(before).toMatchObject({ avatarUrl: null, birthday: null, birthdayChangeableAt: null, coupons: 0 })
    const after = await patch(who, { nickname: '  小满 ' })
    expect(after.body).toEqual({ ...before, nickname: '小满' })
  })

  test('has a name that WeChat has looked at: refused when unfit, kept waiting when nobody can look', async () => {
    const who = member()
    const before = (await shop.http.get<Me>(ME, who)).body.nickname
    const refused = { status: 422, body: { code: 'member.nickname-refused' } }
    for (const nickname of ['加微信领红包', '赌博之王']) expect(await patch(who, { nickname })).toMatchObject(refused)
    await shop.control('/faults', { kind: 'system-error', path: '/wxa/msg_sec_check', times: 1 })
    const unchecked = { status: 503, body: { code: 'member.nickname-unchecked' } }
    expect(await patch(who, { nickname: '阿岚' })).toMatchObject(unchecked)
    expect((await shop.http.get<Me>(ME, who)).body.nickname).toBe(before)
    expect((await patch(who, { nickname: '阿岚' })).body.nickname).toBe('阿岚')
  })

  test('shows a picture the member has sent, and nobody else’s', async () => {
    const who = member()
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#e5482d' } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)]), 'a.png')
    const sent = await fetch(`${shop.http.origin}/api/v1/app/images`, {
      method: 'POST',
      headers: { authorization: `Bearer ${who.as}` },
      body: form,
    })
    const { url } = (await sent.json()) as { url: string }
    expect((await patch(who, { avatarUrl: url })).body.avatarUrl).toBe(url)
    expect(await patch(member(), { avatarUrl: url })).toMatchObject({ status: 422, body: { code: 'image.not-yours' } })
    expect((await patch(who, { nickname: '阿岚' })).body).toMatchObject({ avatarUrl: url, nickname: '阿岚' })
    expect((await patch(who, { avatarUrl: null })).body.avatarUrl).toBeNull()
  })

  test('has a birthday that changes once a year, and can be taken back at any time', async () => {
    const who = member()
    const set = await patch(who, { birthday: '02-29' })
    expect(set.body).toMatchObject({ birthday: '02-29', birthdayChangeableAt: expect.any(String) })
    expect(await patch(who, { birthday: '02-29' })).toMatchObject({ status: 200 })
    const fixed = {
      status: 409,
      body: { code: 'member.birthday-fixed', params: { changeableAt: set.body.birthdayChangeableAt } },
    }
    expect(await patch(who, { birthday: '03-01' })).toMatchObject(fixed)
    expect((await patch(who, { birthday: null })).body.birthday).toBeNull()
    expect(await patch(who, { birthday: '03-01' })).toMatchObject(fixed)
    await shop.advance(YEAR_SECONDS)
    expect((await patch(who, { birthday: '03-01' })).body.birthday).toBe('03-01')
  })

  test('16 changes of a birthday at once: one counts', async () => {
    const who = member()
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, n) => patch(who, { birthday: `05-${String(n + 1).padStart(2, '0')}` })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const winner = answers.find(({ status }) => status === 200)!.body.birthday
    expect((await shop.http.get<Me>(ME, who)).body.birthday).toBe(winner)
  })

  test('bad input is refused and changes nothing', async () => {
    const who = member()
    const before = (await shop.http.get<Me>(ME, who)).body
    for (const body of [
      ...['', ' ', '已注销', 'x'.repeat(21), 7, null, ['a'], {}].map((nickname) => ({ nickname })),
      ...['02-30', '1-1', '2000-01-01', '', 7, ['01-01'], {}].map((birthday) => ({ birthday })),
      ...['', 7, 'x'.repeat(65), {}].map((avatarUrl) => ({ avatarUrl })),
      { points: 1 },
      { status: 'active' },
    ])
      expect((await patch(who, body)).status).toBe(400)
    expect((await patch(who, { avatarUrl: 'https://example.com/a.png' })).status).toBe(400)
    expect((await shop.http.get<Me>(ME, who)).body).toEqual(before)
  })

  test('a member code is signed and worth two minutes', async () => {
    const who = member()
    const pass = (await shop.http.get<MemberPass>(`${ME}/code`, who)).body
    expect(pass.code).toMatch(/^TK1\.M\d{7}\.[0-9a-z]+\.[\w-]{16}$/)
    expect(Date.parse(pass.expiresAt) - Date.parse(pass.serverNow)).toBeLessThanOrEqual(120_000)
    const staff = { as: shop.staffToken({ staffId: 7, role: 'service' }) }
    const scan = (code: unknown) =>
      shop.http.post<AdminMemberSummary & { code?: string }>('/api/v1/admin/members/scan', { code }, staff)
    expect(await scan(pass.code)).toMatchObject({ status: 200, body: { memberNo: pass.memberNo } })
    expect(await scan(` ${pass.memberNo.toLowerCase()} `)).toMatchObject({ body: { memberNo: pass.memberNo } })
    const [prefix, , expires, signature] = pass.code.split('.')
    for (const forged of [
      `${prefix}.M0000001.${expires}.${signature}`,
      `${prefix}.${pass.memberNo}.zzzzzzz.${signature}`,
      pass.code.slice(0, -1),
      'TK1....',
    ])
      expect(await scan(forged)).toMatchObject({ status: 422, body: { code: 'member.code-invalid' } })
    expect(await scan('NOBODY0000')).toMatchObject({ status: 404, body: { code: 'member.not-found' } })
    await shop.advance(121)
    expect(await scan(pass.code)).toMatchObject({ status: 409, body: { code: 'member.code-expired' } })
    for (const wrong of [undefined, 7, '', 'x'.repeat(129), ['a']]) expect((await scan(wrong)).status).toBe(400)
  })
})
