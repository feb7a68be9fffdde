import { masked } from './masked.ts'

describe('a log line', () => {
  it('shows no whole phone number', () => {
    expect(masked('{"msg":"call 13812345678 or +8613912345678"}')).not.toMatch(/13812345678|13912345678/)
  })
  it('keeps what only looks a little like one', () => {
    const line = '{"time":1767225600000,"order":"A13812345678","fen":12345678901,"id":113812345678}'
    expect(masked(line)).toBe(line)
  })
  it('shows no access token', () => {
    expect(masked('Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0xx.c2lnbmF0dXJl')).toBe('Bearer [token]')
  })
})
