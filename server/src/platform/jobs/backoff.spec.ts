import { backoffMs, MAX_ATTEMPTS } from './backoff.ts'

describe('the back-off', () => {
  it('triples from two seconds to an hour', () => {
    const plain = Array.from({ length: 10 }, (_, i) => backoffMs(i + 1, () => 0.5) / 1000)
    expect(plain).toEqual([2, 6, 18, 54, 162, 486, 1458, 3600, 3600, 3600])
  })
  it('scatters by a fifth', () => {
    expect([backoffMs(1, () => 0), backoffMs(1, () => 1)]).toEqual([1600, 2400])
  })
  it('spans hours before a person is asked', () => {
    const total = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, i) => backoffMs(i + 1, () => 0)).reduce((a, b) => a + b)
    expect(total).toBeGreaterThan(3 * 3_600_000)
  })
})
