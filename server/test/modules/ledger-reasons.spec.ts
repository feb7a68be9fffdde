import '../../src/app.module.ts'
import { LANGUAGES } from '../../src/platform/texts/language.ts'
import { reasons } from '../../src/platform/texts/reasons.ts'
import { openLoyaltyShop } from '../fixtures/loyalty-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const FACTS = { orderNo: 'T202611270001', title: 'Oranges', streak: 2 }

test.each(reasons.kinds().flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
  'the reason %s has words in %s, and only of that language',
  (kind, language) => {
    const said = reasons.word({ kind, facts: FACTS }, language)!
    expect(said).not.toBe('')
    expect(/[\p{Script=Han}「」]/u.test(said)).toBe(language === 'zh')
  },
)

describeOnEachEngine('the ledger of points', (start) => {
  it('says why in the language of whoever reads it; a word of staff stays theirs', async () => {
    const shop = await openLoyaltyShop(start)
    await shop.http.post('/api/v1/app/me/check-in', undefined, { as: shop.as(0) })
    await shop.give(0, 30)
    const read = async (language: string) => {
      const { body } = await shop.http.get<{ entries: { reason: string }[] }>('/api/v1/app/me/points', {
        as: shop.as(0),
        headers: { 'accept-language': language },
      })
      return body.entries.map(({ reason }) => reason)
    }
    expect(await read('zh-CN')).toEqual(['测试', '签到'])
    expect(await read('en')).toEqual(['测试', 'Check-in'])
    expect(await shop.broken()).toEqual([])
  })
})
