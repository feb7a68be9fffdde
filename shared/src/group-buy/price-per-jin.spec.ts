import { fenPerJin, gramsOf } from './price-per-jin.ts'

test.each([
  ['5 斤装 · 中果', 2500],
  ['2 串约 3 斤', 1500],
  ['2.5kg 箱装', 2500],
  ['1 公斤', 1000],
  ['500g×2', 1000],
  ['250 克 * 4 袋', 1000],
  ['950 ml × 2 瓶', null],
  ['4 盒装', null],
  ['30 枚', null],
  ['0 斤', null],
  ['5 gallons', null],
])('%j weighs %p grams', (spec, grams) => expect(gramsOf(spec)).toBe(grams))

test.each([
  [2990, '5 斤装', 598],
  [3990, '2 串约 3 斤', 1330],
  [1000, '3 斤', 333],
  [1990, '1 斤', null],
  [1990, '大份', null],
])('%p fen for %j are %p a 斤', (priceFen, spec, perJin) => expect(fenPerJin(priceFen, spec)).toBe(perJin))
