import { CheckText } from '../../src/modules/shop/content-check/check-text.ts'
import { InspectText } from '../../src/modules/shop/content-check/inspect-text.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

describeOnEachEngine('the check of texts', (start) => {
  let shop: TradeShop
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2 })
    await shop.control('/people', { people: [{ openid: 'o_test_1' }, { openid: 'o_test_2' }] })
  })
  afterEach(async () => {
    await shop.control('/content', {})
  })

  const check = (text: string, n = 0) =>
    shop.app.get(CheckText, { strict: false }).run({ memberId: shop.memberIds[n]!, text, scene: 2 })
  const inspect = (text: string) =>
    shop.app.get(InspectText, { strict: false }).run({ memberId: shop.memberIds[0]!, text, scene: 2 })

  test('passes, holds and refuses as WeChat advises, with its label', async () => {
    expect(await inspect('桃子很甜，下次还来')).toEqual({ verdict: 'pass', label: 100 })
    expect(await inspect('加微信有优惠')).toEqual({ verdict: 'review', label: 10001 })
    expect(await inspect('加微信一起赌博')).toEqual({ verdict: 'risky', label: 20006 })
    expect(await check('赌博')).toBe('risky')
  })

  test('nothing to read is not asked about', async () => {
    await shop.control('/faults', { kind: 'system-error', path: '/wxa/msg_sec_check', times: 1 })
    expect(await check(' \n')).toBe('pass')
    expect(await check('好吃')).toBe('review')
    expect(await check('好吃')).toBe('pass')
  })

  test('the end of a long text counts as its beginning does', async () => {
    expect(await check(`${'好'.repeat(2600)}赌博`)).toBe('risky')
    expect(await check(`赌博${'好'.repeat(2600)}`)).toBe('risky')
    expect(await check('好'.repeat(6000))).toBe('pass')
  })

  test.each([
    ['WeChat answers an error', { kind: 'system-error' }],
    ['a proxy answers', { kind: 'bad-gateway' }],
    ['nobody answers', { kind: 'reset-before' }],
    ['the quota is used up', { kind: 'rate-limited' }],
  ])('waits for staff when %s', async (_, fault) => {
    await shop.control('/faults', { ...fault, path: '/wxa/msg_sec_check', times: 1 })
    expect(await inspect('桃子很甜')).toEqual({ verdict: 'review', label: null })
  })

  test('waits for staff when WeChat has not seen the person for two hours, or never', async () => {
    await shop.control('/people', { people: [{ openid: 'o_test_2', isIdle: true }] })
    expect(await check('桃子很甜', 1)).toBe('review')
    await shop.db.transaction((tx) => tx.run('DELETE FROM member_identities WHERE memberId = ?', [shop.memberIds[1]!]))
    expect(await check('桃子很甜', 1)).toBe('review')
  })

  test('a token that WeChat has forgotten is asked for anew', async () => {
    await shop.control('/faults', { kind: 'token-invalid', path: '/wxa/msg_sec_check', times: 1 })
    expect(await check('桃子很甜')).toBe('pass')
  })
})
