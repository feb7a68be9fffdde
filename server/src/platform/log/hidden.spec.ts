import { hidden } from './hidden.ts'

describe('the fields of a log line', () => {
  it('show no secret at any depth', () => {
    const fields = {
      orderNo: 'A1',
      phone: '1',
      member: { name: '林', order: { contact: { a: 1 } } },
      list: [{ openid: 'o' }, 7, null],
    }
    expect(hidden(fields)).toEqual({
      orderNo: 'A1',
      phone: '[hidden]',
      member: { name: '[hidden]', order: { contact: '[hidden]' } },
      list: [{ openid: '[hidden]' }, 7, null],
    })
    expect(fields.phone).toBe('1')
  })
  it('keep errors and dates, and end somewhere', () => {
    const err = new Error('x')
    const at = new Date(0)
    expect(hidden({ err, at })).toEqual({ err, at })
    const loop: Record<string, unknown> = {}
    loop.self = loop
    expect(JSON.stringify(hidden(loop))).toContain('[deep]')
  })
})
