import '../../src/app.module.ts'
import { notices, wordNotice } from '../../src/modules/messaging/notice/notice-texts.ts'
import { LANGUAGES } from '../../src/platform/texts/language.ts'
import { noticeSamples } from '../fixtures/notice-samples.ts'
import { readNotice } from '../fixtures/read-notice.ts'

const length = (text: string) => [...text].length
/** The longest title of goods, of characters that are two code units each. */
const LONG = '𠮷'.repeat(60)
const samples = noticeSamples('Oranges')

test('each notice that is declared has its samples, in both languages', () => {
  expect([...new Set(samples.map(({ kind }) => kind))].sort()).toEqual(notices.kinds())
})

const cases = samples.flatMap((told) =>
  LANGUAGES.map((language) => [`${told.kind} ${JSON.stringify(told.facts)}`, language, told] as const),
)
test.each(cases)('%s, in %s: no fact is missing, and it fits', (_, language, told) => {
  const { title, body } = readNotice(told, language)
  expect(`${title} ${body}`).not.toMatch(/undefined|null|NaN|\[object|Invalid|\{|\}|  |，，|。。|\.\.|^ | $/)
  expect(length(title)).toBeGreaterThan(0)
  expect(length(title)).toBeLessThanOrEqual(language === 'zh' ? 20 : 50)
  expect(length(body)).toBeGreaterThan(0)
  expect(length(body)).toBeLessThanOrEqual(255)
  // What is quoted is English here, so that any Chinese would be ours.
  if (language === 'en') expect(`${title} ${body}`).not.toMatch(/[\p{Script=Han}「」，。：；！？（）]/u)
  else expect(`${title} ${body}`).toMatch(/\p{Script=Han}/u)
})

test.each(LANGUAGES)('in %s the longest names fit, cut between characters where they must be', (language) => {
  for (const told of noticeSamples(LONG)) {
    const { title, body } = readNotice(told, language)
    expect(length(title)).toBeLessThanOrEqual(64)
    expect(length(body)).toBeLessThanOrEqual(255)
    // It throws where half a character is left.
    expect(() => encodeURIComponent(title + body)).not.toThrow()
  }
})

test.each([
  ['of a kind nobody knows', 'order.teleported', { title: 'x' }],
  ['with a fact missing', 'order.received', {}],
  ['with a fact of another shape', 'order.refunded', { orderNo: 'T1', amountFen: '1990' }],
  ['with facts that are none', 'order.received', [] as unknown as Record<string, unknown>],
])('a notice %s, of another version, is still something to open', (_, kind, factsJson) => {
  const row = { kind, factsJson, title: '', body: '' }
  expect(wordNotice(row, 'zh')).toEqual({ title: '有一条新消息', body: '点开看看详情。' })
  expect(wordNotice(row, 'en')).toEqual({ title: 'You have a message', body: 'Open it for details.' })
})

test('what was written before notices had facts keeps its words', () => {
  const row = { kind: 'order.paid', factsJson: null, title: '付款成功', body: '「赣南脐橙」已付款 ¥29.90。' }
  for (const language of LANGUAGES)
    expect(wordNotice(row, language)).toEqual({ title: '付款成功', body: '「赣南脐橙」已付款 ¥29.90。' })
})

test('a fact of any length is stored short', () => {
  const [told] = noticeSamples('好'.repeat(5_000))
  expect(length(String(told!.facts['title']))).toBe(255)
})
