import { fitted, isKeyword } from './fields.ts'

test.each([
  ['thing1', '赣南脐橙', '赣南脐橙'],
  ['thing1', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
  ['thing1', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
  ['thing12', '🍊'.repeat(25), `${'🍊'.repeat(19)}…`],
  ['thing2', ' 第一行\n第二行 ', '第一行第二行'],
  ['phrase2', '已成团', '已成团'],
  ['phrase2', '已成团!!', '已成团'],
  ['phrase2', '一二三四五六', '一二三四五'],
  ['character_string3', 'SF1400 20261122', 'SF140020261122'],
  ['character_string3', '单号SF14', 'SF14'],
  ['character_string3', 'A'.repeat(40), 'A'.repeat(32)],
  ['amount2', '¥29.90', '¥29.90'],
  ['amount2', '29.90元', '29.90元'],
  ['time3', '15:01', '15:01'],
  ['time3', '2026年11月3日 15:01', '2026年11月3日 15:01'],
  ['date4', '2026年11月3日', '2026年11月3日'],
  ['number5', '12', '12'],
  ['phone_number6', '400-000-1234', '400-000-1234'],
])('%s takes %j as %j', (keyword, text, wanted) => expect(fitted(keyword, text)).toBe(wanted))

test.each([
  ['thing1', '  '],
  ['phrase2', 'formed'],
  ['amount2', '¥12345678901'],
  ['amount2', '免费'],
  ['time3', 'tomorrow'],
  ['time3', '2026-11-03 15:01'],
  ['character_string3', '单号'],
  ['number5', '一'],
  ['enum1', 'x'],
])('%s cannot say %j', (keyword, text) => expect(() => fitted(keyword, text)).toThrow(RangeError))

test('a keyword is a known kind with a number', () => {
  expect(['thing1', 'character_string12', 'phone_number3'].every(isKeyword)).toBe(true)
  expect(['thing', 'things1', 'thing123', '1', 'toString1', ''].some(isKeyword)).toBe(false)
})
