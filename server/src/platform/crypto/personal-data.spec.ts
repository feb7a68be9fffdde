import { readEnv } from '../../env.ts'
import { PersonalData } from './personal-data.ts'
import { randomCode } from './random-code.ts'

const withSecret = (secret: string) => new PersonalData(readEnv({ APP_SECRET: secret }))
const data = withSecret('s'.repeat(32))

describe('personal data', () => {
  it('opens what it sealed, and never seals alike twice', () => {
    const [a, b] = [data.seal('13800138000 林小满🍊'), data.seal('13800138000 林小满🍊')]
    expect(a).not.toBe(b)
    expect(a).not.toContain('138')
    expect([data.open(a), data.open(b)]).toEqual(['13800138000 林小满🍊', '13800138000 林小满🍊'])
  })

  it('does not open what was changed in any letter, cut short or sealed by others', () => {
    const sealed = data.seal('x')
    const others = withSecret('t'.repeat(32)).seal('x')
    expect(() => data.open(others)).toThrow('unable to authenticate')
    for (let at = 'a1.'.length; at < sealed.length; at += 1) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
      expect(() => data.open(changed)).toThrow(/unable to authenticate|not a sealed text/)
    }
    expect(() => data.open(sealed.slice(0, 10))).toThrow('not a sealed text')
    for (const wrong of ['', 'b9.AAAA']) expect(() => data.open(wrong)).toThrow('unknown key')
  })

  it('finds equal texts by their blind index', () => {
    expect(data.blindIndex('13800138000')).toBe(data.blindIndex(' １３８００１３８０００ '))
    expect(data.blindIndex('13800138000')).not.toBe(data.blindIndex('13800138001'))
    expect(data.blindIndex('13800138000')).not.toBe(withSecret('t'.repeat(32)).blindIndex('13800138000'))
  })
})

describe('a random code', () => {
  it('has the asked length and only letters that can be read aloud', () => {
    const codes = Array.from({ length: 500 }, () => randomCode(12))
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
    expect(new Set(codes).size).toBe(500)
    expect(new Set(codes.join('')).size).toBe(32)
  })
})
