import { readNumber, writeNumber, type TypedNumber } from './typed-number.ts'

const number = (units: number): TypedNumber => ({ kind: 'number', units })

describe('what is typed', () => {
  it.each<[string, number, TypedNumber]>([
    ['', 2, { kind: 'empty' }],
    [' \u3000', 2, { kind: 'empty' }],
    ['12', 2, number(1200)],
    ['12.5', 2, number(1250)],
    ['12.', 2, number(1200)],
    ['12.340', 2, number(1234)],
    ['０１２．５０', 2, number(1250)],
    ['１２。５', 2, number(1250)],
    ['￥１，２３４.5', 2, number(123450)],
    ['¥12', 2, number(1200)],
    ['12 %', 2, number(1200)],
    ['-5', 2, number(-500)],
    ['－５', 0, number(-5)],
    ['-0', 0, number(0)],
    ['1,234,567', 0, number(1234567)],
    ['12.345', 2, { kind: 'too-fine' }],
    ['1.5', 0, { kind: 'too-fine' }],
    ['1,5', 2, { kind: 'unreadable' }],
    ['12a', 2, { kind: 'unreadable' }],
    ['1e3', 0, { kind: 'unreadable' }],
    ['十二', 0, { kind: 'unreadable' }],
    ['1234567890123', 0, { kind: 'unreadable' }],
  ])('%j with %d decimals', (text, decimals, read) => {
    expect(readNumber(text, decimals)).toEqual(read)
  })

  it('is written as it is read', () => {
    expect(writeNumber(1250, 2)).toBe('12.50')
    expect(writeNumber(-5, 2)).toBe('-0.05')
    expect(writeNumber(12, 0)).toBe('12')
  })
})
