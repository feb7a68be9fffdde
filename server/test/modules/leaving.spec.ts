import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { PersonalData } from '../../src/platform/crypto/personal-data.ts'
import { EndedSessions } from '../../src/platform/http/ended-sessions.ts'
import { tableNames } from '../fixtures/tables.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const ME = '/api/v1/app/me'
const DAY = 86_400

/** What a member has planted all over the shop; none of it occurs anywhere else. */
const CANARY = {
  phones: ['13711122233', '13744455566'],
  words: ['金丝雀一号', '金丝雀二号', '金丝雀路', '金丝雀留言', '金丝雀昵称', '金丝雀投诉', '金丝雀原因'],
}
const SEALED = /a1\.[\w-]{38,}/g

describeOnEachEngine('somebody who leaves', (start) => {
  let shop: TradeShop
  let personal: PersonalData
  beforeAll(async () => {
    const closeAt = new Date(Date.now() + 90 * DAY * 1000)
    shop = await openTradeShop(start, { members: 6, groupBuy: { closeAt } })
    personal = shop.app.get(PersonalData, { strict: false })
  })

  /** Every row of every table as text. */
  const everything = () =>
    shop.db.read(async (tx) => {
      const texts: string[] = []
      for (const table of tableNames())
        for (const row of await tx.rows(`SELECT * FROM \`${table}\``)) texts.push(`${table} ${JSON.stringify(row)}`)
      return texts
    })
  const opened = (text: string) => text.replace(SEALED, (sealed) => personal.open(sealed))
  const found = (texts: string[], needles: string[]) =>
    texts.filter((text) => needles.some((needle) => text.includes(needle)))

  /** Orders received, called off, and everything one can write; ends with nothing under way. */
  async function liveHere(n: number) {
    const as = { as: shop.token(n) }
    const [phone, other] = CANARY.phones as [string, string]
    const [name, otherName, street, note, nickname, , reason] = CANARY.words as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    await shop.db.transaction((tx) =>
      tx.run('UPDATE members SET nickname = ? WHERE id = ?', [nickname, shop.memberIds[n]!]),
    )
    await shop.http.put(`${ME}/contact`, { name, phone }, as)
    const address = { name: otherName, phone: other, province: '浙江省', city: '杭州市', district: '西湖区' }
    const saved = await shop.http.post<{ code: string }>(
      `${ME}/addresses`,
      { ...address, detail: `${street} 1 号`, isDefault: true },
      as,
    )
    expect(saved.status).toBe(200)
    const express = {
      delivery: 'express',
      addressCode: saved.body.code,
      pickupPointCode: undefined,
      contact: undefined,
    } as const
    const sent = await shop.place(n, { kind: 'alone', ...express, buyerNote: note, expectedPayableFen: 3590 })
    await shop.confirm(n, sent.orderNo, { totalFen: 3590 })
    const staff = { as: shop.staffToken({ staffId: 7 }) }
    const ship = { companyCode: 'SF', trackingNo: 'SF1234567890' }
    await shop.http.post(`/api/v1/admin/orders/${sent.orderNo}/ship`, ship, { ...staff, key: `ship-${sent.orderNo}` })
    await shop.http.put(
      `/api/v1/admin/orders/${sent.orderNo}/notes`,
      { merchantNote: `${name} 好`, privateNote: name },
      staff,
    )
    await shop.http.post(`/api/v1/app/orders/${sent.orderNo}/receive`, undefined, {
      ...as,
      key: `receive-${sent.orderNo}`,
    })
    const called = await shop.place(n, { kind: 'alone', contact: { name, phone }, buyerNote: note })
    await shop.http.post(
      `/api/v1/app/orders/${called.orderNo}/cancel`,
      { reason },
      { ...as, key: `cancel-${called.orderNo}` },
    )
    const picture = await sendPicture(as)
    await shop.http.patch(ME, { avatarUrl: picture, birthday: '05-17' }, as)
    await shop.http.post(`${ME}/exports`, undefined, as)
    await shop.runner.drain()
    return { as, picture }
  }

  async function sendPicture({ as }: { as: string }): Promise<string> {
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123456' } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)]), 'a.png')
    const headers = { authorization: `Bearer ${as}` }
    const answer = await fetch(`${shop.http.origin}/api/v1/app/images`, { method: 'POST', headers, body: form })
    return ((await answer.json()) as { url: string }).url
  }

  const leave = (n: number) =>
    shop.http.post(
      `${ME}/deletion`,
      { confirmation: `M${String(n + 1).padStart(7, '0')}`.slice(-4) },
      { as: shop.token(n) },
    )

  test('X1: no phone number lies open in any table, in any file, or in work to be done', async () => {
    await liveHere(0)
    const texts = await everything()
    expect(found(texts, CANARY.phones)).toEqual([])
    expect(found(texts.map(opened), CANARY.phones).length).toBeGreaterThan(3)
    expect(filesWith(shop.env.dataDir, CANARY.phones)).toEqual([])
    expect(filesWith(join(shop.env.dataDir, 'exports'), CANARY.words)).toEqual([])
  })

  test('X3: nothing of what they planted can be found or opened; the books still add up', async () => {
    const picture = (
      await shop.rows<{ avatarUrl: string }>('SELECT avatarUrl FROM members WHERE id = ?', [shop.memberIds[0]!])
    )[0]!.avatarUrl
    expect(picture).toMatch(/^\/images\//)
    const bought = await shop.rows('SELECT orderNo, payableFen, paymentState, refundedFen FROM orders ORDER BY id')
    const entries = await shop.rows('SELECT * FROM points_entries')
    expect((await leave(0)).status).toBe(200)
    await shop.runner.drain()
    const texts = (await everything()).map(opened)
    expect(found(texts, [...CANARY.phones, ...CANARY.words, '"05-17"', 'o_test_1"'])).toEqual([])
    expect(readdirSync(join(shop.env.dataDir, 'exports'))).toEqual([])
    expect((await fetch(shop.http.origin + picture)).status).toBe(404)
    expect(await shop.rows('SELECT orderNo, payableFen, paymentState, refundedFen FROM orders ORDER BY id')).toEqual(
      bought,
    )
    expect(await shop.rows('SELECT * FROM points_entries')).toEqual(entries)
    const owner = { as: shop.staffToken({ staffId: 7 }) }
    const order = await shop.http.get<{ member: object }>(`/api/v1/admin/orders/${String(bought[0]!.orderNo)}`, owner)
    expect(order).toMatchObject({
      status: 200,
      body: { member: { nickname: '已注销' }, express: { contact: { name: '已注销' } } },
    })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('bug 7: WeChat may still repeat its word about what they paid', async () => {
    const { orderNo } = (
      await shop.rows<{ orderNo: string }>("SELECT orderNo FROM orders WHERE paymentState = 'paid'")
    )[0]!
    expect(await shop.confirm(0, orderNo, { totalFen: 3590 })).toBe('duplicate')
    await expect(shop.confirm(1, orderNo, { totalFen: 3590 })).rejects.toThrow('payer')
  })

  test('what a request under way still wrote is swept when the last token has run out', async () => {
    expect((await leave(1)).status).toBe(200)
    const now = shop.clock.now()
    const late = {
      memberId: shop.memberIds[1]!,
      code: 'LATE',
      nameSealed: personal.seal('晚到'),
      phoneSealed: personal.seal('x'),
    }
    await shop.db.transaction((tx) =>
      tx.insert('addresses', {
        ...late,
        ...{ province: '', city: '', district: '', detailSealed: personal.seal('x'), isDefault: true, createdAt: now },
      }),
    )
    await shop.advance(DAY + 1)
    expect((await shop.brokenInvariants()).map(({ id }) => id)).toEqual(['X3'])
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('every call of somebody who has left is answered member.not-found', async () => {
    const { paths } = (await shop.http.get<{ paths: Record<string, object> }>('/api/openapi.json')).body
    const calls = Object.entries(paths)
      .filter(([path]) => path.startsWith('/api/v1/app/'))
      .flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => ({ path, method: method.toUpperCase() })),
      )
    const as = { as: shop.token(3) }
    expect((await leave(3)).status).toBe(200)
    let asked = 0
    for (const { path, method } of calls) {
      const there = path.replace(/\{\w+\}/g, 'NOSUCHCODE00')
      const body = method === 'GET' || method === 'DELETE' ? undefined : {}
      const without = await shop.http.send<{ code: string }>(method, there, body)
      if (without.body.code !== 'auth.required') continue
      const { status, body: answer } = await shop.http.send<{ code: string }>(method, there, body, as)
      expect([method, path, status, answer.code]).toEqual([method, path, 404, 'member.not-found'])
      asked++
    }
    expect(asked).toBeGreaterThan(40)
  }, 60_000)

  test('their token is over within seconds on another process, which may not even write for them', async () => {
    const { database, dataDir } = shop.env
    const same: Record<string, string> = 'url' in database ? { DATABASE_URL: database.url } : {}
    const there = await start({ sandbox: false, env: { DATA_DIR: dataDir, ...same } })
    const as = { as: shop.token(5) }
    expect((await there.http.get(ME, as)).status).toBe(200)
    expect((await leave(5)).status).toBe(200)
    // The other process may not have heard of it yet; nothing is written for them all the same.
    const open = { kind: 'question', text: '还在吗', pictures: [] }
    const refused = { status: 404, body: { code: 'member.not-found' } }
    expect(await there.http.post('/api/v1/app/tickets', open, as)).toMatchObject(refused)
    const until = Date.now() + 5_000
    // What does not ask for the member, so that the answer is the token's.
    const ask = () => there.http.get<{ code?: string }>('/api/v1/app/tickets', as)
    let answer = await ask()
    while (answer.status === 200 && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      answer = await ask()
    }
    expect(answer).toMatchObject(refused)
    expect(await there.http.post('/api/v1/app/tickets', open, as)).toMatchObject(refused)
    expect(await shop.rows('SELECT id FROM tickets WHERE memberId = ?', [shop.memberIds[5]!])).toEqual([])
  })

  test('what they held ends with them: coupons are void, also one that came late', async () => {
    const memberId = shop.memberIds[4]!
    const give = (code: string) =>
      shop.db.transaction((tx) =>
        tx.insert('coupons', {
          ...{ code, memberId, templateId: 1, businessKey: `test:${code}`, source: 'staff', state: 'usable' },
          ...{ orderId: null, validFromAt: shop.clock.now(), validUntilAt: new Date(Date.now() + 9e9) },
          ...{ createdAt: shop.clock.now(), usedAt: null, recalledAt: null, staffId: null, reason: '生日快乐' },
        }),
      )
    await give('EARLY')
    expect((await leave(4)).status).toBe(200)
    await shop.runner.drain()
    await give('LATE')
    await shop.advance(DAY + 1)
    await shop.runner.drain()
    const coupons = await shop.rows('SELECT code, state, reason FROM coupons WHERE memberId = ? ORDER BY id', [
      memberId,
    ])
    expect(coupons).toEqual([
      { code: 'EARLY', state: 'recalled', reason: '' },
      { code: 'LATE', state: 'recalled', reason: '' },
    ])
    await shop.db.transaction((tx) => tx.run('DELETE FROM coupons WHERE memberId = ?', [memberId]))
  })

  test('a request that was let in before can neither buy nor say who they are', async () => {
    expect((await leave(2)).status).toBe(200)
    // As on a process that has not heard of it yet.
    const heard = jest.spyOn(shop.app.get(EndedSessions, { strict: false }), 'refuse').mockReturnValue()
    const as = { as: shop.token(2) }
    expect(await shop.tryPlace(2, { kind: 'alone' })).toMatchObject({ status: 404, body: { code: 'member.not-found' } })
    for (const [path, body] of [
      ['contact', { name: '秦岚', phone: '13912345678' }],
      ['', { nickname: '秦岚' }],
    ] as const)
      expect([404, 503]).toContain(
        (await shop.http[path ? 'put' : 'patch'](path ? `${ME}/${path}` : ME, body, as)).status,
      )
    expect((await shop.http.post(`${ME}/addresses`, { ...ADDRESS, name: '秦岚' }, as)).status).toBe(404)
    heard.mockRestore()
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

const ADDRESS = {
  ...{
    phone: '13912345678',
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    detail: '文三路 1 号',
    isDefault: true,
  },
}

/** The files of a folder, however deep, in which one of the needles lies open. */
function filesWith(folder: string, needles: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .filter((file) => {
      const bytes = readFileSync(file)
      return needles.some((needle) => bytes.includes(needle))
    })
}
