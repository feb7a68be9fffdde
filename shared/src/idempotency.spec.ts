import { isIdempotencyKey, newIdempotencyKey } from './idempotency.ts'

test('keys are valid and differ', () => {
  const keys = new Set(Array.from({ length: 1000 }, () => newIdempotencyKey(Math.random)))
  expect(keys.size).toBe(1000)
  expect([...keys].every(isIdempotencyKey)).toBe(true)
})

test('the random source decides', () => {
  expect(newIdempotencyKey(() => 0)).toBe('0'.repeat(24))
  expect(newIdempotencyKey(() => 0.999999)).toBe('z'.repeat(24))
})

test.each(['', 'short', 'a'.repeat(65), 'with space in the key', 'ключключключключ'])('%j is none', (text) =>
  expect(isIdempotencyKey(text)).toBe(false),
)
