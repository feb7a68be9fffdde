import fc from 'fast-check'
import { CROCKFORD, formatPickupCode, normalisePickupCode } from './pickup-code.ts'

test.each([
  ['7k2m-x9qa', '7K2MX9QA'],
  [' 7K2M X9QA\n', '7K2MX9QA'],
  ['oO0iIlL1', '00011111'],
  ['7K2MX9Q', null],
  ['7K2MX9QU', null],
  ['7K2MX9Q;', null],
  ['', null],
  ['0'.repeat(17), null],
])('%j is read as %p', (typed, code) => expect(normalisePickupCode(typed)).toBe(code))

test('what is shown is read back, in any case', () => {
  const code = fc.string({ unit: fc.constantFrom(...CROCKFORD), minLength: 8, maxLength: 16 })
  fc.assert(
    fc.property(code, (stored) => {
      expect(normalisePickupCode(formatPickupCode(stored))).toBe(stored)
      expect(normalisePickupCode(formatPickupCode(stored).toLowerCase())).toBe(stored)
    }),
  )
})
