import { SendMessage } from '../../src/modules/messaging/message/send-message.ts'
import { RetryLater } from '../../src/platform/jobs/on.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const PARALLEL = 64

// Bug 24: a broadcast reaches one contact twice. And one permission is one message.
describeOnEachEngine('messages sent by many at once', (start) => {
  let shop: TradeShop
  let templateId: string

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2 })
    await shop.control('/people', { people: [{ openid: 'o_test_1' }, { openid: 'o_test_2' }] })
    const { body } = await shop.http.get<{ messageTemplates: { topic: string; templateId: string }[] }>(
      '/api/v1/app/settings',
    )
    templateId = body.messageTemplates.find(({ topic }) => topic === 'team')!.templateId
  })

  const allow = async (n: number, times: number) => {
    // WeChat would let more through than we may send: only our own count holds.
    await shop.control('/messages/quota', { openid: `o_test_${n + 1}`, templateId, quota: PARALLEL })
    for (let time = 0; time < times; time++)
      await shop.http.post(
        '/api/v1/app/message-permissions',
        { answers: [{ topic: 'team', answer: 'accept' }] },
        { as: shop.token(n) },
      )
  }
  const write = (n: number, key: string) => {
    const now = shop.clock.now()
    return shop.db.transaction((tx) =>
      tx.insert('messages', {
        ...{ memberId: shop.memberIds[n]!, businessKey: key, topic: 'team', templateId, page: 'pages/home/index' },
        dataJson: { thing1: '橙', phrase2: '已成团', thing3: '好' },
        ...{ status: 'pending', attempts: 0, expiresAt: new Date(now.getTime() + 3_600_000), createdAt: now },
      }),
    )
  }
  /** As the runner does: what is told to wait comes again. */
  const send = async (messageId: number): Promise<void> => {
    for (let time = 0; time < 200; time++) {
      try {
        return await shop.app.get(SendMessage, { strict: false }).run({ messageId })
      } catch (error) {
        if (!(error instanceof RetryLater)) throw error
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20))
      }
    }
  }
  const statuses = (n: number) =>
    shop.rows<{ status: string; n: number }>(
      'SELECT status, COUNT(*) AS n FROM messages WHERE memberId = ? GROUP BY status ORDER BY status',
      [shop.memberIds[n]!],
    )
  const arrived = async (n: number) =>
    (await shop.control<{ messages: { openid: string }[] }>('/messages')).messages.filter(
      ({ openid }) => openid === `o_test_${n + 1}`,
    )

  test('64 messages and three permissions: three arrive', async () => {
    await allow(0, 3)
    const ids: number[] = []
    for (let index = 0; index < PARALLEL; index++) ids.push(await write(0, `race:${index}`))
    await Promise.all(ids.map(send))
    expect(await statuses(0)).toEqual([
      { status: 'sent', n: 3 },
      { status: 'skipped', n: PARALLEL - 3 },
    ])
    expect(await arrived(0)).toHaveLength(3)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('one message sent by 64 workers arrives at most once and costs one permission', async () => {
    await allow(1, 5)
    const id = await write(1, 'race:one')
    await Promise.all(Array.from({ length: PARALLEL }, () => send(id)))
    expect(await arrived(1)).toHaveLength(1)
    const [row] = await shop.rows<{ quota: number }>('SELECT quota FROM message_permissions WHERE memberId = ?', [
      shop.memberIds[1]!,
    ])
    expect(row?.quota).toBe(4)
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
