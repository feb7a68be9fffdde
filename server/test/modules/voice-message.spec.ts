import { randomUUID } from 'node:crypto'
import type { ShopSettings } from '../../src/modules/views/shop-settings/dto/shop-settings.dto.ts'
import { openAfterSaleShop, PICTURE } from '../fixtures/after-sale-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

interface Arrived {
  openid: string
  page: string
  data: Record<string, string>
}

async function open(start: (options?: StartOptions) => Promise<Started>) {
  const shop = await openAfterSaleShop(start)
  await shop.control('/people', { people: [{ openid: 'o_test_1' }] })
  const { messageTemplates } = (await shop.http.get<ShopSettings>('/api/v1/app/settings')).body
  return {
    ...shop,
    /** Member 0 taps 允许 so many times. */
    allow: async (topic: 'ticket' | 'after-sale', times: number) => {
      const { templateId } = messageTemplates.find((one) => one.topic === topic)!
      await shop.control('/messages/quota', { openid: 'o_test_1', templateId, quota: times })
      for (let n = 0; n < times; n++)
        await shop.http.post(
          '/api/v1/app/message-permissions',
          { answers: [{ topic, answer: 'accept' }] },
          { as: shop.token(0), key: randomUUID() },
        )
    },
    arrived: async () => {
      await shop.runner.drain()
      const { messages } = await shop.control<{ messages: Arrived[] }>('/messages')
      return messages.map(({ openid, page, data }) => ({ openid, page, data }))
    },
    fates: () =>
      shop.rows<{ topic: string; status: string; reason: string | null }>(
        "SELECT topic, status, reason FROM messages WHERE topic IN ('ticket', 'after-sale') ORDER BY id",
      ),
  }
}

const TIME = /^\d{4}年\d{1,2}月\d{1,2}日 \d{1,2}:\d{2}$/

describeOnEachEngine('what a member waits to hear', (start) => {
  it('an answer to a ticket arrives where it was allowed, once for each yes, long words cut to the rule', async () => {
    const shop = await open(start)
    const said = { kind: 'complaint', text: '有两个橙子坏了，怎么办？', pictures: [] }
    const { body } = await shop.http.post<{ code: string }>('/api/v1/app/tickets', said, { as: shop.token(0) })
    await shop.allow('ticket', 2)
    const say = async (verb: string, text: string) => {
      await shop.http.post(`/api/v1/admin/tickets/${body.code}/${verb}`, { text, pictures: [PICTURE] }, shop.owner)
      await shop.runner.drain()
    }
    await say('messages', '非常抱歉，我们马上给您补发两个新的，明天就能到')
    await say('solve', '已补发')
    await say('messages', '还有什么需要吗')
    const page = `packages/ticket/pages/detail/index?code=${body.code}`
    const thing3 = expect.stringMatching(TIME)
    const about = { thing1: '有两个橙子坏了，怎么办？', time3: thing3 }
    expect(await shop.arrived()).toEqual([
      {
        ...{ openid: 'o_test_1', page },
        data: { ...about, thing2: '非常抱歉，我们马上给您补发两个新的，明…', thing4: '点开查看完整回复' },
      },
      { openid: 'o_test_1', page, data: { ...about, thing2: '已补发', thing4: '点开确认是否解决' } },
    ])
    expect((await shop.fates()).map(({ status, reason }) => [status, reason])).toEqual([
      ['sent', null],
      ['sent', null],
      ['skipped', 'no-permission'],
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('what became of a case arrives with its state in five characters at most', async () => {
    const shop = await open(start)
    const orderNo = await shop.paid(0, [2])
    await shop.handOver(0, orderNo)
    await shop.allow('after-sale', 5)
    const first = await shop.apply(0, shop.wanted(orderNo))
    await shop.desk(first.body.code, 'refuse', { reason: '照片里看不出来' })
    await shop.runner.drain()
    const second = await shop.apply(0, shop.wanted(orderNo))
    await shop.desk(second.body.code, 'approve', { reply: '给您添麻烦了' })
    const told = (code: string, phrase2: string, thing5: string) => ({
      openid: 'o_test_1',
      page: `packages/after-sale/pages/detail/index?code=${code}`,
      data: { thing1: '阳光玫瑰葡萄 2 斤', phrase2, amount3: '¥29.90', character_string4: orderNo, thing5 },
    })
    expect(await shop.arrived()).toEqual([
      told(first.body.code, '未通过', '点开查看原因，可再次申请'),
      told(second.body.code, '退款中', '正在原路退回，不用操作'),
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
