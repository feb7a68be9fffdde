import { decodeCursor, encodeCursor, pageLimit, pageOf } from './page.ts'

describe('pages', () => {
  it('read a cursor back as what went in', () => {
    const at = new Date('2026-01-02T03:04:05.678Z')
    const cursor = encodeCursor([at, 12, '中'])
    expect(cursor).toMatch(/^[\w-]+$/)
    expect(decodeCursor(cursor, ['date', 'number', 'string'])).toEqual([at, 12, '中'])
    expect(decodeCursor(undefined, ['number'])).toBeUndefined()
    expect(decodeCursor('', ['number'])).toBeUndefined()
  })

  it.each([
    ['rubbish', '%%%'],
    ['another shape', encodeCursor([1, 2])],
    ['another kind', encodeCursor(['1'])],
    ['a fraction', encodeCursor([1.5])],
    ['a number beyond integers', encodeCursor([1e21])],
    ['an object', Buffer.from('{"0":1,"length":1}').toString('base64url')],
    ['null', Buffer.from('[null]').toString('base64url')],
  ])('refuse %s as a cursor', (_, cursor) => {
    expect(() => decodeCursor(cursor, ['number'])).toThrow('page.bad-cursor')
  })

  it('refuse a date that is none', () => {
    expect(() => decodeCursor(encodeCursor(['soon']), ['date'])).toThrow('page.bad-cursor')
  })

  it('hold the limit within 1 and 100', () => {
    expect([undefined, 0, -5, 7, 100, 101, Number.NaN, 1.5].map(pageLimit)).toEqual([20, 1, 1, 7, 100, 100, 20, 20])
  })

  it('cut the surplus row off and point behind the last one shown', () => {
    const rows = [{ id: 3 }, { id: 2 }, { id: 1 }]
    const page = pageOf(rows, 2, (row) => [row.id])
    expect(page.items).toEqual([{ id: 3 }, { id: 2 }])
    expect(decodeCursor(page.nextCursor!, ['number'])).toEqual([2])
    expect(pageOf(rows, 3, (row) => [row.id]).nextCursor).toBeNull()
    expect(pageOf([], 3, () => []).nextCursor).toBeNull()
  })
})
