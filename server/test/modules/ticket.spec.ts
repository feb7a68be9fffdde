import { randomUUID } from 'node:crypto'
import { answerDueAt } from '@tuanke/shared/ticket/due'
import type { Dashboard } from '../../src/modules/views/dashboard/dto/dashboard.dto.ts'
import type { AdminTicket, AdminTicketPage } from '../../src/modules/service/ticket/dto/admin-ticket.dto.ts'
import type { TicketDetail, TicketPage } from '../../src/modules/service/ticket/dto/ticket.dto.ts'
import { ticketSettings } from '../../src/modules/service/ticket/ticket.settings.ts'
import { SaveSettings } from '../../src/platform/settings-store/save-settings.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { inChinese, type NoticeRow } from '../fixtures/read-notice.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const DAY = 86_400
const APP = '/api/v1/app/tickets'
const DESK = '/api/v1/admin/tickets'
const PICTURE = `/images/${'a1'.repeat(16)}.webp`
const ANOTHER = `/images/${'b2'.repeat(16)}.webp`

type Refusal = { code: string; params: Record<string, unknown> }

describeOnEachEngine('tickets', (start) => {
  let shop: TradeShop
  let orderNo: string

  const said = (text: string, pictures: string[] = []) => ({ text, pictures })
  const open = async (n: number, about: object = {}) => {
    const body = { kind: 'complaint', ...said('有两个橙子坏了，怎么办？'), ...about }
    const answer = await shop.http.post<{ code: string }>(APP, body, { as: shop.token(n) })
    expect(answer.status).toBe(200)
    return answer.body.code
  }
  const post = <T = TicketDetail & Refusal>(n: number, path: string, body?: object) =>
    shop.http.post<T>(`${APP}/${path}`, body, { as: shop.token(n) })
  const see = async (n: number, code: string) =>
    (await shop.http.get<TicketDetail>(`${APP}/${code}`, { as: shop.token(n) })).body
  const desk = (role: 'service' | 'analyst' = 'service', pickupPointId: number | null = null) =>
    shop.staffToken({ role, pickupPointId })
  const act = (path: string, body?: object, as = desk()) =>
    shop.http.post<AdminTicket & Refusal>(`${DESK}/${path}`, body, { as })
  const list = async (query: string, as = desk()) =>
    (await shop.http.get<AdminTicketPage>(`${DESK}?${query}`, { as })).body
  const noticesOf = async (n: number) =>
    (
      await shop.rows<NoticeRow & { targetCode: string }>(
        "SELECT * FROM notices WHERE memberId = ? AND kind LIKE 'ticket.%' ORDER BY id",
        [shop.memberIds[n]!],
      )
    ).map(({ targetCode, ...row }) => ({ kind: row.kind, targetCode, body: inChinese(row).body }))

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 6, start: { sandbox: false } })
    orderNo = (await shop.place(0, { kind: 'alone' })).orderNo
    await shop.confirm(0, orderNo, { totalFen: 2990 })
    await shop.db.transaction((tx) =>
      tx.insert('member_pictures', { memberId: shop.memberIds[0]!, url: PICTURE, createdAt: shop.clock.now() }),
    )
  })
  afterEach(async () => {
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('a complaint goes from the first word to the customer’s yes', async () => {
    const code = await open(0, { orderNo, pictures: [PICTURE] })
    expect(await see(0, code)).toMatchObject({
      ...{ kind: 'complaint', state: 'new', orderNo, isAnswered: false, canWrite: true, canConfirm: false },
      order: { orderNo, moreLines: 0 },
      messages: [{ kind: 'message', author: 'member', pictures: [PICTURE] }],
    })
    await shop.advance(600)
    const answered = await act(`${code}/messages`, { text: '  马上给您补发。 ' })
    expect(answered.body).toMatchObject({ state: 'in-progress', firstAnswerMinutes: 10, waitingSinceAt: null })
    expect(answered.body.messages.at(-1)).toMatchObject({ author: 'staff', text: '马上给您补发。' })
    const written = await post(0, `${code}/messages`, said('什么时候到？'))
    expect(written.body.isAnswered).toBe(false)
    expect(JSON.stringify(written.body)).not.toContain('staffName')
    expect((await act(`${code}/solve`, { text: '明天上午送到。' })).body).toMatchObject({
      ...{ state: 'solved', firstAnswerMinutes: 10, canSolve: false },
    })
    expect(await see(0, code)).toMatchObject({ canWrite: false, canConfirm: true, canReopen: true })
    expect((await post(0, `${code}/confirm`)).body).toMatchObject({ state: 'confirmed', canConfirm: false })
    expect((await post(0, `${code}/confirm`)).status).toBe(200)
    await shop.runner.drain()
    const told = await noticesOf(0)
    expect(told.map(({ kind }) => kind)).toEqual(['ticket.answered', 'ticket.solved'])
    expect(told.every(({ targetCode }) => targetCode === code)).toBe(true)
  })

  test('a solution that is none goes back to the desk, and the time of waiting begins anew', async () => {
    const code = await open(1)
    await act(`${code}/solve`, { text: '已处理。' })
    expect((await post(1, `${code}/messages`, said('不行'))).body).toMatchObject({ code: 'ticket.bad-state' })
    const reopened = await post(1, `${code}/reopen`, said('还是坏的'))
    expect(reopened.body).toMatchObject({ state: 'reopened', isAnswered: false, canWrite: true })
    expect((await post(1, `${code}/confirm`)).body).toMatchObject({ code: 'ticket.bad-state' })
    expect((await act(`${code}/messages`, { text: '我们再看看。' })).body.state).toBe('in-progress')
  })

  test('whoever says nothing for seven days is content, counted from the last solution', async () => {
    const code = await open(1)
    await act(`${code}/solve`, { text: '已处理。' })
    await shop.advance(6 * DAY)
    await post(1, `${code}/reopen`, said('没有收到'))
    await act(`${code}/solve`, { text: '这次收到了吧。' })
    await shop.advance(2 * DAY)
    await shop.runner.drain()
    expect((await see(1, code)).state).toBe('solved')
    await shop.advance(6 * DAY)
    await shop.runner.drain()
    expect(await see(1, code)).toMatchObject({ state: 'closed', canWrite: false, canReopen: false })
    expect((await post(1, `${code}/reopen`, said('等等'))).body.code).toBe('ticket.bad-state')
    expect((await act(`${code}/messages`, { text: '晚了' })).body.code).toBe('ticket.bad-state')
    // The tap that came too late asks for what is so already.
    expect((await post(1, `${code}/confirm`)).body.state).toBe('closed')
  })

  test('more days decided meanwhile are waited for, whatever the job was planned for', async () => {
    const save = shop.app.get(SaveSettings)
    const { key } = ticketSettings.closeDays
    const owner = { staffId: 1, role: 'owner' } as const
    const code = await open(1)
    await act(`${code}/solve`, said('已补发'))
    await save.run(owner, [{ key, value: 10, version: 0 }])
    try {
      await shop.advance(8 * DAY)
      await shop.runner.drain()
      expect(await see(1, code)).toMatchObject({ state: 'solved' })
      await shop.advance(2 * DAY)
      await shop.runner.drain()
      expect(await see(1, code)).toMatchObject({ state: 'closed' })
    } finally {
      await save.run(owner, [{ key, value: null, version: 1 }])
    }
  })

  test('an adopted suggestion is told once, also after the talk has ended', async () => {
    const code = await open(2, { kind: 'suggestion', text: '晚上九点还能取货就好了' })
    await act(`${code}/solve`, { text: '谢谢，我们想想。' })
    await post(2, `${code}/confirm`)
    const adopted = await act(`${code}/adopt`, { text: '下周起开到九点。' })
    expect(adopted.body).toMatchObject({ isAdopted: true, state: 'confirmed', canAdopt: false })
    expect((await act(`${code}/adopt`, { text: '再来' })).body.code).toBe('ticket.not-adoptable')
    const complaint = await open(2)
    expect((await act(`${complaint}/adopt`, { text: '好' })).body.code).toBe('ticket.not-adoptable')
    await shop.runner.drain()
    const told = (await noticesOf(2)).filter(({ kind }) => kind === 'ticket.adopted')
    expect(told).toEqual([{ kind: 'ticket.adopted', targetCode: code, body: expect.stringContaining('开到九点') }])
  })

  test('other people’s tickets and orders do not exist', async () => {
    const code = await open(0)
    for (const path of [code, `${code}/messages`, `${code}/confirm`, `${code}/reopen`]) {
      const body = path === code || path.endsWith('confirm') ? undefined : said('嗨')
      const answer =
        path === code
          ? await shop.http.get<Refusal>(`${APP}/${code}`, { as: shop.token(3) })
          : await post(3, path, body)
      expect([answer.status, answer.body.code]).toEqual([404, 'ticket.not-found'])
    }
    const stolen = await shop.http.post<Refusal>(
      APP,
      { kind: 'question', ...said('?'), orderNo },
      { as: shop.token(3) },
    )
    expect([stolen.status, stolen.body.code]).toEqual([404, 'order.not-found'])
    const { items } = (await shop.http.get<TicketPage>(APP, { as: shop.token(3) })).body
    expect(items).toEqual([])
    const picture = { kind: 'question', ...said('?', [PICTURE]) }
    expect((await shop.http.post<Refusal>(APP, picture, { as: shop.token(3) })).body.code).toBe('image.not-yours')
  })

  test('the queue: urgent first, then whoever has waited longest; answered ones leave it', async () => {
    for (const { code } of (await list('view=waiting&limit=100')).items) await act(`${code}/messages`, { text: '收到' })
    const first = await open(3, { kind: 'question', text: '几点开门？' })
    await shop.advance(60)
    const second = await open(4, { kind: 'question', text: '能送货吗？' })
    await shop.advance(60)
    const third = await open(4, { kind: 'complaint', text: '太慢了' })
    const codes = async (query: string) => (await list(query)).items.map(({ code }) => code)
    expect(await codes('view=waiting')).toEqual([third, first, second])
    const put = await shop.http.put<AdminTicket>(`${DESK}/${second}/priority`, { priority: 'urgent' }, { as: desk() })
    expect(put.body.priority).toBe('urgent')
    expect(await codes('view=waiting')).toEqual([second, third, first])
    const page = await list('view=waiting&limit=2')
    expect((await list(`view=waiting&limit=2&cursor=${page.nextCursor}`)).items.map(({ code }) => code)).toEqual([
      first,
    ])
    await act(`${second}/messages`, { text: '能。' })
    expect(await codes('view=waiting')).toEqual([third, first])
    expect(await codes('view=answered')).toContain(second)
    expect(await codes('q=几点')).toEqual([first])
    expect(await codes(`q=${orderNo}`)).toHaveLength(1)
    expect(await codes('kind=suggestion&view=ended')).toHaveLength(1)
    const setStatus = (status: string) =>
      shop.db.transaction((tx) => tx.run('UPDATE members SET status = ? WHERE id = ?', [status, shop.memberIds[3]!]))
    await setStatus('deleted')
    expect(await codes('view=waiting')).toEqual([third])
    await setStatus('active')
    const all = await list('limit=100')
    const paged = await list('limit=3')
    const rest = await list(`limit=97&cursor=${paged.nextCursor}`)
    expect([...paged.items, ...rest.items].map(({ code }) => code)).toEqual(all.items.map(({ code }) => code))
  })

  test('a first answer is due by priority in the desk’s hours; late ones are marked, counted and listed', async () => {
    const codes = async () => (await list('view=overdue&limit=100')).items.map((ticket) => ticket.code)
    const counted = async () =>
      (await shop.http.get<Dashboard>('/api/v1/admin/dashboard', { as: desk() })).body.todo.overdueTickets
    const one = async (code: string) => (await shop.http.get<AdminTicket>(`${DESK}/${code}`, { as: desk() })).body
    for (const { code } of (await list('view=waiting&limit=100')).items) await act(`${code}/messages`, { text: '收到' })
    expect([await codes(), await counted()]).toEqual([[], 0])
    const slow = await open(2, { kind: 'question', text: '下周还有吗？' })
    const fast = await open(2, { kind: 'complaint', text: '少了一袋' })
    const dueOf = ({ createdAt, priority }: AdminTicket) => answerDueAt(new Date(createdAt), priority).toISOString()
    for (const ticket of [await one(slow), await one(fast)])
      expect(ticket).toMatchObject({ isOverdue: false, answerDueAt: dueOf(ticket) })
    // A day and two hours later a complaint is late whatever the time of day; an ordinary question by then as well.
    await shop.advance(26 * 3600)
    expect([await codes(), await counted()]).toEqual([[fast, slow], 2])
    expect((await list('view=waiting')).items.map(({ isOverdue }) => isOverdue)).toEqual([true, true])
    await shop.http.put(`${DESK}/${slow}/priority`, { priority: 'urgent' }, { as: desk() })
    const urgent = await one(slow)
    expect(urgent.answerDueAt).toBe(dueOf(urgent))
    expect(await codes()).toEqual([slow, fast])
    await act(`${fast}/messages`, { text: '马上补' })
    expect(await one(fast)).toMatchObject({ isOverdue: false, answerDueAt: null })
    // Only the first answer was promised.
    await post(2, `${fast}/messages`, said('多久？'))
    expect([await codes(), await counted()]).toEqual([[slow], 1])
    await act(`${slow}/solve`, { text: '有的' })
    expect([await codes(), await counted()]).toEqual([[], 0])
  })

  test('staff show pictures with an answer, a solution and an adoption; as many as a customer may', async () => {
    const code = await open(1, { kind: 'suggestion' })
    const shown = await act(`${code}/messages`, { text: '看这里', pictures: [PICTURE] })
    expect(shown.body.messages.at(-1)).toMatchObject({ author: 'staff', pictures: [PICTURE] })
    await act(`${code}/solve`, { text: '换好了', pictures: [PICTURE, ANOTHER] })
    await act(`${code}/adopt`, { text: '照您说的做', pictures: [ANOTHER] })
    const pictures = (await see(1, code)).messages.map((line) => line.pictures)
    expect(pictures).toEqual([[], [PICTURE], [PICTURE, ANOTHER], [ANOTHER]])
    const refused = [
      Array.from({ length: 7 }, (_, n) => `/images/${String(n).repeat(32)}.webp`),
      [PICTURE, PICTURE],
      ['https://example.com/a.webp'],
      ['/images/../secret'],
      'x',
      null,
    ]
    for (const pictures of refused) expect((await act(`${code}/messages`, { text: '看', pictures })).status).toBe(400)
  })

  test('staff of a pickup point see its orders’ tickets only, and an analyst writes nothing', async () => {
    const [{ id }] = (await shop.rows<{ id: number }>('SELECT id FROM pickup_points WHERE code = ?', ['PP01'])) as [
      { id: number },
    ]
    const about = await list('limit=100', desk('service', id))
    expect(about.items.map((ticket) => ticket.orderNo)).toEqual([orderNo])
    const elsewhere = desk('service', id + 100)
    expect((await list('', elsewhere)).items).toEqual([])
    const code = about.items[0]!.code
    const hidden = await shop.http.get<Refusal>(`${DESK}/${code}`, { as: elsewhere })
    expect(hidden.body.code).toBe('ticket.not-found')
    expect((await act(`${code}/messages`, { text: '嗨' }, elsewhere)).body.code).toBe('ticket.not-found')
    expect((await act(`${code}/messages`, { text: '嗨' }, desk('analyst'))).status).toBe(403)
  })

  test('bad words: nothing, too much, pictures from elsewhere or too many', async () => {
    const bad = [
      said(''),
      said(' \n '),
      said('字'.repeat(1001)),
      { text: '好' },
      said('好', ['https://elsewhere.example/a.webp']),
      said('好', ['/images/../secret.webp']),
      said(
        '好',
        Array.from({ length: 7 }, (_, n) => `/images/${String(n).repeat(32)}.webp`),
      ),
      said('好', [PICTURE, PICTURE]),
    ]
    for (const body of bad)
      expect((await shop.http.post(APP, { kind: 'question', ...body }, { as: shop.token(0) })).status).toBe(400)
    const rant = await shop.http.post(APP, { kind: 'rant', ...said('好') }, { as: shop.token(0) })
    expect(rant.status).toBe(400)
  })

  test('the same request twice opens one ticket, and ten open ones are enough', async () => {
    const key = randomUUID()
    const body = { kind: 'question', ...said('在吗？') }
    const both = [await once(), await once()]
    expect(both[0]!.body.code).toBe(both[1]!.body.code)
    for (let n = 1; n < 10; n++) await open(5)
    const refused = await shop.http.post<Refusal>(APP, body, { as: shop.token(5) })
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([409, 'ticket.too-many', { limit: 10 }])

    function once() {
      return shop.http.post<{ code: string }>(APP, body, { as: shop.token(5), key })
    }
  })
})
