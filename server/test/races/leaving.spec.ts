import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const PAIRS = 32

describeOnEachEngine('leaving and ordering at once', (start) => {
  test('64 requests: whoever has an order stays, whoever has left has none', async () => {
    const shop = await openTradeShop(start, { members: PAIRS })
    const leave = (n: number) =>
      shop.http.post(
        '/api/v1/app/me/deletion',
        { confirmation: `M${String(n + 1).padStart(7, '0')}`.slice(-4) },
        { as: shop.token(n) },
      )
    const both = await Promise.all(
      Array.from({ length: PAIRS }, async (_, n) => {
        // Half of them ask to leave first.
        const [first, second] =
          n % 2
            ? [() => leave(n), () => shop.tryPlace(n, { kind: 'alone' })]
            : [() => shop.tryPlace(n, { kind: 'alone' }), () => leave(n)]
        const answers = await Promise.all([first(), second()])
        return answers.map(({ status }) => status).sort()
      }),
    )
    // Who has left is unknown to the order; who has ordered may not leave.
    expect(both.filter(([one, other]) => one === 200 && (other === 404 || other === 409))).toHaveLength(PAIRS)
    const gone = await shop.rows<{ id: number }>("SELECT id FROM members WHERE status = 'deleted'")
    const orders = await shop.rows<{ memberId: number }>('SELECT memberId FROM orders')
    expect(gone.length + orders.length).toBe(PAIRS)
    expect(both.filter(([, refusal]) => refusal === 404)).toHaveLength(gone.length)
    expect(orders.filter(({ memberId }) => gone.some(({ id }) => id === memberId))).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('64 times at once: one leaving, and one sweep', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const answers = await Promise.all(
      Array.from({ length: 64 }, () =>
        shop.http.post('/api/v1/app/me/deletion', { confirmation: '0001' }, { as: shop.token(0) }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(63)
    expect(await shop.rows("SELECT id FROM jobs WHERE handler = 'SweepDeletedMember'")).toHaveLength(1)
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
