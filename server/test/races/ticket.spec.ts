import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const MANY = 64
const APP = '/api/v1/app/tickets'
const DESK = '/api/v1/admin/tickets'
const SAID = { text: '有两个橙子坏了', pictures: [] }

describeOnEachEngine('races about tickets', (start) => {
  let shop: TradeShop

  const post = (n: number, path: string, body?: object) =>
    shop.http.post<{ code: string; state: string }>(`${APP}${path}`, body, { as: shop.token(n) })
  const open = async (n: number) => (await post(n, '', { kind: 'complaint', ...SAID })).body.code
  const act = (code: string, verb: string) =>
    shop.http.post<{ code: string }>(`${DESK}/${code}/${verb}`, { text: '处理好了' }, { as: shop.staffToken() })
  const lines = async (code: string, kind: string) =>
    (
      await shop.rows<{ id: number }>(
        'SELECT m.id FROM ticket_messages m JOIN tickets t ON t.id = m.ticketId WHERE t.code = ? AND m.kind = ?',
        [code, kind],
      )
    ).length
  const all = <T>(make: (n: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: MANY }, (_, n) => make(n)))

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 4, start: { sandbox: false } })
  })
  afterEach(async () => {
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('64 tickets at once: ten are opened', async () => {
    const answers = await all(() => post(0, '', { kind: 'question', ...SAID }))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
    expect(answers.filter(({ body }) => body.code === 'ticket.too-many')).toHaveLength(MANY - 10)
  })

  test('yes and no to a solution at once: one of them counts, and the other side hears of one end at most', async () => {
    const code = await open(1)
    await act(code, 'solve')
    const answers = await all((n) => (n % 2 ? post(1, `/${code}/confirm`) : post(1, `/${code}/reopen`, SAID)))
    const [confirmed, reopened] = [await lines(code, 'confirmed'), await lines(code, 'reopened')]
    expect(confirmed + reopened).toBe(1)
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    await shop.runner.drain()
    const surveys = await shop.rows("SELECT id FROM surveys WHERE cause = 'ticket'")
    expect(surveys).toHaveLength(confirmed)
  })

  test('two of the staff solve it at once: it is solved once', async () => {
    const code = await open(2)
    const answers = await all(() => act(code, 'solve'))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await lines(code, 'solved')).toBe(1)
    await shop.runner.drain()
    const notices = await shop.rows("SELECT id FROM notices WHERE kind = 'ticket.solved' AND targetCode = ?", [code])
    expect(notices).toHaveLength(1)
  })

  test('a survey is answered once, however often it is sent', async () => {
    const code = await open(3)
    await act(code, 'solve')
    await post(3, `/${code}/confirm`)
    await shop.runner.drain()
    const [survey] = await shop.rows<{ code: string }>(
      'SELECT s.code FROM surveys s JOIN tickets t ON t.id = s.ticketId WHERE t.code = ?',
      [code],
    )
    const answers = await all((n) =>
      shop.http.post(
        `/api/v1/app/surveys/${survey!.code}/answer`,
        { score: (n % 5) + 1, comment: '' },
        { as: shop.token(3) },
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(MANY - 1)
  })
})
