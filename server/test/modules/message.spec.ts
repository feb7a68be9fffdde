import { randomUUID } from 'node:crypto'
import { sendMessage } from '../../src/modules/messaging/message/message.events.ts'
import { job, Outbox } from '../../src/platform/jobs/outbox.ts'
import { NotifyTeamFormed } from '../../src/modules/trade/team/notify-team-formed.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Message {
  id: number
  memberId: number
  topic: string
  status: string
  reason: string | null
  errcode: number | null
  attempts: number
}
interface Arrived {
  openid: string
  templateId: string
  page: string
  data: Record<string, string>
}

const HOURS = 3600
/** Four for each test. */
const MEMBERS = 68

describeOnEachEngine('subscribe messages', (start) => {
  let shop: TradeShop
  let team = ''
  /** Each test has four members of its own, counted from here. */
  let base = -4
  const openid = (n: number) => `o_test_${base + n + 1}`
  const idOf = (n: number) => shop.memberIds[base + n]!

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: MEMBERS })
    await shop.control('/people', { people: shop.memberIds.map((_, index) => ({ openid: `o_test_${index + 1}` })) })
    const { body } = await shop.http.get<{ messageTemplates: { topic: string; templateId: string }[] }>(
      '/api/v1/app/settings',
    )
    team = body.messageTemplates.find(({ topic }) => topic === 'team')!.templateId
  })
  beforeEach(() => {
    base += 4
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  /** What a person answers on the phone, and what the phone then tells the server. */
  const answer = async (n: number, said = 'accept', key: string = randomUUID()) => {
    const had = (await quotas())[`${openid(n)} ${team}`] ?? 0
    if (said === 'accept') await setQuota(n, had + 1)
    return tell(n, [{ topic: 'team', answer: said }], key)
  }
  const setQuota = (n: number, quota: number) =>
    shop.control('/messages/quota', { openid: openid(n), templateId: team, quota })
  const tell = (n: number, answers: unknown, key: string = randomUUID()) =>
    shop.http.post('/api/v1/app/message-permissions', { answers }, { as: shop.token(base + n), key })
  const quotas = async () => (await shop.control<{ quotas: Record<string, number> }>('/messages')).quotas
  const arrived = async () => {
    const { messages: all } = await shop.control<{ messages: Arrived[] }>('/messages')
    return all.filter((one) => [0, 1, 2, 3].some((n) => openid(n) === one.openid))
  }
  const quota = async (n: number) => {
    const [row] = await shop.rows<{ quota: number }>('SELECT quota FROM message_permissions WHERE memberId = ?', [
      idOf(n),
    ])
    return row?.quota
  }
  const messages = () =>
    shop.rows<Message>(
      `SELECT id, memberId, topic, status, reason, errcode, attempts FROM messages
       WHERE memberId BETWEEN ? AND ? ORDER BY id`,
      [idOf(0), idOf(3)],
    )

  /** Three members fill a team; the news of it is on its way afterwards. */
  const formTeam = async () => {
    const opener = await shop.place(base)
    const orders = [
      opener,
      await shop.place(base + 1, { teamCode: opener.teamCode! }),
      await shop.place(base + 2, { teamCode: opener.teamCode! }),
    ]
    for (const [n, { orderNo }] of orders.entries()) await shop.confirm(base + n, orderNo)
    await shop.runner.drain()
    return orders.map(({ orderNo }) => orderNo)
  }
  const again = async (seconds: number) => {
    await shop.advance(seconds)
    await shop.runner.drain()
  }

  test('go to those who allowed them, and it is written down why the others got none', async () => {
    expect((await answer(0)).body).toEqual({ ok: true })
    await answer(1, 'reject')
    const [orderNo] = await formTeam()
    expect(await arrived()).toEqual([
      expect.objectContaining({
        openid: openid(0),
        templateId: team,
        page: `packages/order/pages/detail/index?orderNo=${orderNo}`,
        data: { thing1: '阳光玫瑰葡萄 2 斤', phrase2: '已成团', thing3: '我们开始备货，好了告诉你' },
      }),
    ])
    const all = await messages()
    expect(all.map(({ status, reason }) => [status, reason])).toEqual([
      ['sent', null],
      ['skipped', 'no-permission'],
      ['skipped', 'no-permission'],
    ])
    expect([await quota(0), await quota(1), await quota(2)]).toEqual([0, 0, undefined])
  })

  test('one accept is one message, and one tap is one accept however often it is told', async () => {
    const key = randomUUID()
    await answer(0, 'accept', key)
    for (let time = 0; time < 3; time++)
      expect((await tell(0, [{ topic: 'team', answer: 'accept' }], key)).status).toBe(200)
    expect(await quota(0)).toBe(1)
    const several = await Promise.all(Array.from({ length: 8 }, () => tell(3, [{ topic: 'team', answer: 'accept' }])))
    expect(several.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    expect(await quota(3)).toBe(8)
    expect((await tell(0, [{ topic: 'team', answer: 'reject' }], key)).status).toBe(422)
  })

  test('an event that comes again sends nothing again', async () => {
    await answer(0)
    await answer(0)
    await formTeam()
    const [message] = await messages()
    const [order] = await shop.rows<{ teamId: number }>('SELECT teamId FROM orders WHERE memberId = ?', [idOf(0)])
    await shop.app.get(NotifyTeamFormed, { strict: false }).run({ teamId: order!.teamId })
    await shop.db.transaction((tx) => shop.app.get(Outbox).add(tx, job(sendMessage, { messageId: message!.id })))
    await shop.runner.drain()
    expect(await arrived()).toHaveLength(1)
    expect(await quota(0)).toBe(1)
  })

  test('WeChat says the person has not allowed it (43101): we count nothing any more, the inbox has it', async () => {
    await answer(0)
    await answer(0)
    await setQuota(0, 0)
    await formTeam()
    expect((await messages())[0]).toMatchObject({ status: 'skipped', reason: 'refused', errcode: 43101 })
    expect(await quota(0)).toBe(0)
    const inbox = await shop.http.get<{ items: { kind: string }[] }>('/api/v1/app/me/notices', { as: shop.token(base) })
    expect(inbox.body.items.map(({ kind }) => kind)).toContain('team.formed')
  })

  test('several messages to one person go one after the other (43108)', async () => {
    for (let time = 0; time < 5; time++) await answer(0)
    await formTeam()
    const [first] = await shop.rows<Record<string, string | number>>(
      'SELECT memberId, topic, templateId, page, dataJson, attempts, expiresAt, createdAt FROM messages WHERE memberId = ?',
      [idOf(0)],
    )
    await shop.db.transaction(async (tx) => {
      for (let n = 0; n < 4; n++) {
        const messageId = await tx.insert('messages', {
          ...first!,
          businessKey: `test:${base}:${n}`,
          status: 'pending',
          attempts: 0,
        })
        await shop.app.get(Outbox).add(tx, job(sendMessage, { messageId }))
      }
    })
    for (let round = 0; round < 6; round++) await again(3)
    expect((await messages()).filter(({ status }) => status === 'sent')).toHaveLength(5)
    expect(await arrived()).toHaveLength(5)
    expect(await quota(0)).toBe(0)
  })

  test.each([
    ['busy', { kind: 'system-error' }, 'sent', 1],
    ['rate limited', { kind: 'rate-limited' }, 'sent', 1],
    ['the token is refused', { kind: 'token-invalid', times: 2 }, 'sent', 1],
    ['the answer is lost', { kind: 'reset-after' }, 'unsure', 1],
    ['the call is lost', { kind: 'reset-before' }, 'unsure', 0],
    ['a proxy answers', { kind: 'bad-gateway' }, 'unsure', 0],
  ])('%s: at most once, and again only where WeChat said no', async (_, fault, status, times) => {
    await answer(0)
    await shop.control('/faults', { path: '/cgi-bin/message/subscribe/send', ...fault })
    await formTeam()
    for (let round = 0; round < 3; round++) await again(700)
    expect((await messages())[0]).toMatchObject({ status })
    expect(await arrived()).toHaveLength(times)
    expect(await quota(0)).toBe(0)
  })

  test('never late: what could not be sent for half a day is not sent any more', async () => {
    await answer(0)
    await shop.control('/faults', { kind: 'system-error', path: '/cgi-bin/message/subscribe/send', times: null })
    await formTeam()
    expect((await messages())[0]).toMatchObject({ status: 'pending', attempts: 1 })
    await shop.control('/faults', undefined, 'DELETE')
    await again(13 * HOURS)
    expect((await messages())[0]).toMatchObject({ status: 'skipped', reason: 'late' })
    expect(await arrived()).toEqual([])
    expect(await quota(0)).toBe(1)
  })

  test('a template or page WeChat refuses costs no permission and is not tried again', async () => {
    await answer(0)
    await shop.control('/pages', { pages: ['pages/home/index'] })
    await formTeam()
    await shop.control('/pages', { pages: null })
    expect((await messages())[0]).toMatchObject({ status: 'failed', reason: 'template', errcode: 41030, attempts: 1 })
    expect(await quota(0)).toBe(1)
  })

  test('banned (43107): it is written down', async () => {
    await answer(0)
    await shop.control('/messages/ban', { isBanned: true })
    await formTeam()
    await shop.control('/messages/ban', { isBanned: false })
    expect((await messages())[0]).toMatchObject({ status: 'failed', reason: 'banned', errcode: 43107 })
  })

  test('a process that died while sending leaves the message unsure', async () => {
    await answer(0)
    await formTeam()
    const [message] = await messages()
    await shop.db.transaction(async (tx) => {
      await tx.run("UPDATE messages SET status = 'sending', sendingMemberId = memberId WHERE id = ?", [message!.id])
      await shop.app.get(Outbox).add(tx, job(sendMessage, { messageId: message!.id }))
    })
    await shop.runner.drain()
    expect((await messages())[0]).toMatchObject({ status: 'unsure', reason: 'lost' })
    expect(await arrived()).toHaveLength(1)
  })

  test('staff see what became of each, newest first, by state and topic', async () => {
    await answer(0)
    await formTeam()
    const page = async (query: string) =>
      (
        await shop.http.get<{ items: { memberNo: string; status: string; texts: string[] }[]; nextCursor: string }>(
          `/api/v1/admin/messages${query}`,
          { as: shop.staffToken() },
        )
      ).body
    const [first, second] = (await page('?limit=2')).items
    expect([first?.status, second?.status]).toEqual(['skipped', 'skipped'])
    const sent = await page('?status=sent&topic=team&limit=1')
    expect(sent.items).toMatchObject([
      { status: 'sent', texts: ['阳光玫瑰葡萄 2 斤', '已成团', '我们开始备货，好了告诉你'] },
    ])
    expect(sent.nextCursor).not.toBeNull()
    expect((await page('?topic=reminder')).items).toEqual([])
    const bad = await shop.http.get('/api/v1/admin/messages?status=x', { as: shop.staffToken() })
    expect(bad.status).toBe(400)
    const other = await shop.http.get('/api/v1/admin/messages', { as: shop.staffToken({ role: 'warehouse' }) })
    expect(other.status).toBe(403)
  })

  test('the phone may not say anything', async () => {
    for (const wrong of [
      [],
      [{ topic: 'news', answer: 'accept' }],
      [{ topic: 'team', answer: 'yes' }],
      [{ topic: 'team' }],
      'team',
      Array.from({ length: 6 }, () => ({ topic: 'team', answer: 'accept' })),
      [
        { topic: 'team', answer: 'accept' },
        { topic: 'team', answer: 'accept' },
      ],
    ])
      expect((await tell(0, wrong)).status).toBe(400)
    const guest = await shop.http.post('/api/v1/app/message-permissions', {
      answers: [{ topic: 'team', answer: 'accept' }],
    })
    expect(guest.status).toBe(401)
  })
})
