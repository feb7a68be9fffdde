import type { TicketDetail } from '../../src/modules/service/ticket/dto/ticket.dto.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { people } from './people.ts'

const PAGES = '/packages/ticket/pages'

describeOnEachEngine('tickets in the built mini-program', (start) => {
  let shop: TradeShop
  let person: ReturnType<typeof people>['person']
  let leave: () => Promise<void>

  const desk = (code: string, verb: string, text: string) =>
    shop.http.post(`/api/v1/admin/tickets/${code}/${verb}`, { text }, { as: shop.staffToken() })
  const read = async (code: string) =>
    (await shop.http.get<TicketDetail>(`/api/v1/app/tickets/${code}`, { as: shop.token(0) })).body
  const tickets = () => shop.rows<{ code: string }>('SELECT code FROM tickets ORDER BY id')

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 1 })
    ;({ person, leave } = people(shop))
  })
  afterAll(() => leave())

  test('a complaint about an order goes to a solution, to “not yet”, and to “it is solved”; then one says how it was', async () => {
    const { orderNo } = await shop.place(0)
    const { weapp } = person('o_test_1')
    await weapp.open(`${PAGES}/new/index?orderNo=${orderNo}`)
    await weapp.tap('登录')
    await weapp.sees('关于哪个订单')
    await weapp.tap('提交')
    await weapp.sees('请写几个字，说说情况')
    await weapp.type('比如：收到的橙子有两个坏了，希望怎么处理', '有一串压坏了')
    await Promise.all([weapp.tap('提交'), weapp.tap('提交')])
    await weapp.sees('已收到，客服会尽快回复')
    expect(weapp.route).toBe('packages/ticket/pages/detail/index')
    const all = await tickets()
    expect(all).toHaveLength(1)
    const { code } = all[0]!
    expect(await read(code)).toMatchObject({ kind: 'complaint', orderNo, messages: [{ text: '有一串压坏了' }] })

    await desk(code, 'messages', '马上给您看看。')
    await weapp.open(`${PAGES}/list/index`)
    await weapp.sees('客服已回复')
    await weapp.tap('有一串压坏了')
    await weapp.sees('马上给您看看。')
    await weapp.tap('补充说明')
    await weapp.type('还想补充什么', '盒子也湿了')
    await weapp.tap('发送')
    await weapp.sees('客服正在处理，有进展会通知您')

    await desk(code, 'solve', '补发一串，明天到。')
    await weapp.open(`${PAGES}/detail/index?code=${code}`)
    await weapp.sees('客服给出了处理结果，请看看是否解决')
    await weapp.tap('还没解决')
    await weapp.type('说说还没解决的地方，我们接着处理', '没有收到')
    await weapp.tap('发送')
    await weapp.sees('已重新处理，客服会再联系您')
    await desk(code, 'solve', '已送到您手上。')
    await weapp.open(`${PAGES}/detail/index?code=${code}`)
    const calls = weapp.setData.calls
    await weapp.tap('已经解决')
    await weapp.sees('已经解决，谢谢您告诉我们')
    expect(weapp.setData.calls - calls).toBeLessThanOrEqual(3)
    expect((await read(code)).state).toBe('confirmed')

    await shop.runner.drain()
    const [survey] = await shop.rows<{ code: string }>('SELECT code FROM surveys')
    await weapp.open(`${PAGES}/survey/index?code=${survey!.code}`)
    await weapp.sees('这次处理得满意吗')
    await weapp.tap('满意')
    await weapp.type('您的话我们会认真看（选填）', '处理得快')
    await weapp.tap('提交评价')
    await weapp.sees('谢谢您的评价')
    expect(await shop.rows('SELECT score, comment FROM surveys')).toEqual([{ score: 4, comment: '处理得快' }])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('what was typed is there again after the page was left', async () => {
    const { weapp } = person('o_test_1')
    await weapp.open(`${PAGES}/new/index?kind=suggestion`)
    await weapp.tap('登录')
    await weapp.sees('想说的是')
    await weapp.type('比如：晚上九点以后也能取货就好了', '想要小份装')
    await weapp.open(`${PAGES}/list/index`)
    await weapp.open(`${PAGES}/new/index`)
    await weapp.sees('哪里可以更好，采纳了会告诉您')
    const before = (await tickets()).length
    await weapp.tap('提交')
    await weapp.sees('已收到，客服会尽快回复')
    const all = await tickets()
    expect(all).toHaveLength(before + 1)
    expect(await read(all.at(-1)!.code)).toMatchObject({ kind: 'suggestion', messages: [{ text: '想要小份装' }] })
  })
})
