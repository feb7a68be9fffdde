import { en as adminEn } from './admin/problems/en.ts'
import { zh as adminZh } from './admin/problems/zh.ts'
import { en } from './app/problems/en.ts'
import { zh } from './app/problems/zh.ts'
import { minutesLeft, sentenceOf } from './problem-texts.ts'

test('params stand where the sentence wants them', () => {
  const code = 'team.limit-joined'
  expect(sentenceOf(zh, { code, params: { limit: 2 } })).toBe('这个团购每人最多参加 2 次')
  expect(sentenceOf(en, { code, params: { limit: 2 } })).toBe('Each member may join 2 times here')
})

test.each(['moon.eclipsed', 'toString', 'coupon.bad-terms'])(
  '%s, which a phone has not learned, reads as a server error',
  (code) => expect(sentenceOf(zh, { code, params: {} })).toBe('服务器出了点问题，请稍后再试'),
)

test('staff read what members read, unless they stand on the other side of the counter', () => {
  const full = { code: 'team.full', params: {} }
  expect(sentenceOf(adminZh, full)).toBe(sentenceOf(zh, full))
  const many = { code: 'ticket.too-many', params: { limit: 3 } }
  expect([zh, adminZh].map((texts) => sentenceOf(texts, many))).toEqual([
    '还有 3 条反馈在处理，请先等等回复',
    '这位会员处理中的工单太多',
  ])
  expect(sentenceOf(adminEn, { code: 'auth.locked', params: { retryAfterSeconds: 61 } })).toContain('in 2 minutes')
})

test.each([
  [{ zh, en }, 'app'],
  [{ zh: adminZh, en: adminEn }, 'admin'],
])('every code has a sentence in both languages: %#', (texts) => {
  const codes = Object.keys(texts.zh)
  expect(Object.keys(texts.en).sort()).toEqual([...codes].sort())
  for (const code of codes)
    for (const language of [texts.zh, texts.en])
      expect(sentenceOf(language, { code, params: { payableFen: 100 } })).toMatch(/\S/)
})

test('a phone carries no sentence that only staff can meet', () => {
  expect(Object.keys(zh).filter((code) => /^(level|points-adjustment|pickup)\./.test(code))).toEqual([])
})

test('a wait is said in whole minutes, at least one', () => {
  expect([1, 60, 61, undefined].map((retryAfterSeconds) => minutesLeft({ retryAfterSeconds }))).toEqual([1, 1, 2, 15])
})
