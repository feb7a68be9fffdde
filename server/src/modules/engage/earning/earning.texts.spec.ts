import { pointsWords } from './earning.texts.ts'

test.each([
  ['points', pointsWords(29, 0), '谢谢光顾！这一单的 29 积分已经可以使用。'],
  [
    'points into a debt',
    pointsWords(29, 5),
    '谢谢光顾！这一单的 29 积分已经可以使用。其中 5 积分补上了之前退货时的欠分。',
  ],
])('%s', (_, { title, body }, words) => {
  expect(body).toBe(words)
  expect(title.length).toBeLessThanOrEqual(20)
})
