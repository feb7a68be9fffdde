import { setTimeout as sleep } from 'node:timers/promises'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { people } from './people.ts'

const PRIVACY = '/packages/member/pages/privacy/index'

describeOnEachEngine('one’s own data, from the built mini-program', (start) => {
  let shop: TradeShop
  let person: ReturnType<typeof people>['person']
  let leave: () => Promise<void>

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 3, start: { liveRunner: true } })
    ;({ person, leave } = people(shop))
  })
  afterAll(() => leave())

  test('a copy is asked for and handed to a chat; then they leave, and come back as somebody new', async () => {
    const { weapp } = person('o_test_1')
    await weapp.open('/pages/me/index')
    await weapp.tap('点这里登录')
    await weapp.sees('会员1')
    await weapp.open(PRIVACY)
    await weapp.tap('我已阅读并同意')
    await weapp.sees('已同意 2026-11 版')
    await weapp.tap('开始整理')
    await weapp.sees('已整理好')
    await weapp.tap('下载')
    while (weapp.seen.sharedFiles.length === 0) await sleep(10)
    const [file] = weapp.seen.sharedFiles
    expect(file?.fileName).toBe('我的数据.json')
    const { data } = JSON.parse(file!.text) as { data: Record<string, object[]> }
    expect(data.members).toMatchObject([{ memberNo: 'M0000001', nickname: '会员1' }])
    expect(data.member_consents).toMatchObject([{ purpose: 'privacy-policy', version: '2026-11' }])

    await weapp.open('/packages/member/pages/delete-account/index')
    await weapp.sees('会删除')
    await weapp.type('····', '9999')
    await weapp.tap('注销账号')
    await weapp.sees('和会员号的结尾不一样')
    await weapp.type('····', '0001')
    await weapp.tap('注销账号')
    await weapp.sees('账号已注销')
    expect(weapp.seen.questions.at(-1)).toContain('真的要注销？')
    expect(await shop.rows('SELECT status FROM members WHERE id = ?', [shop.memberIds[0]!])).toEqual([
      { status: 'deleted' },
    ])
    await weapp.open('/pages/me/index')
    await weapp.tap('点这里登录')
    await weapp.sees('团友')
    expect(weapp.text).not.toContain('M0000001')
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('whose order runs is told what to finish first', async () => {
    await shop.place(1, { kind: 'alone' })
    const { weapp } = person('o_test_2')
    await weapp.open('/pages/me/index')
    await weapp.tap('点这里登录')
    await weapp.sees('会员2')
    await weapp.open('/packages/member/pages/delete-account/index')
    await weapp.sees('还不能注销')
    await weapp.sees('1 个订单等待付款')
  })

  test('WeChat’s question about privacy is asked by a page of ours, once, and answered with a yes or a no', async () => {
    const { weapp } = person('o_test_3')
    await weapp.open('/pages/home/index')
    const answers: object[] = []
    const ask = () => weapp.seen.askPrivacy!((answer) => answers.push(answer))
    ask()
    ask()
    await weapp.sees('隐私保护提示')
    await weapp.sees('《团客小程序隐私保护指引》')
    await weapp.tap('不同意')
    expect(answers).toEqual([{ event: 'disagree' }, { event: 'disagree' }])
    ask()
    await weapp.tells('agreeprivacyauthorization', '同意并继续')
    expect(answers.slice(2)).toEqual([{ buttonId: 'agree-privacy', event: 'agree' }])
  })
})
