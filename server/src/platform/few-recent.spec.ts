import { FewRecent } from './few-recent.ts'

it('remembers so many, and forgets what it was told longest ago', () => {
  const few = new FewRecent<number, string>(3)
  for (const n of [1, 2, 3]) few.set(n, `${n}`)
  few.set(1, 'again')
  few.set(4, '4')
  expect([few.get(1), few.get(2), few.get(3), few.get(4)]).toEqual(['again', undefined, '3', '4'])
  for (let n = 0; n < 10_000; n++) few.set(n, '')
  expect(few.size).toBe(3)
})
