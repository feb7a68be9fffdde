import { readNotice } from '../../../../test/fixtures/read-notice.ts'
import { pointsGranted } from './earning.texts.ts'

test.each([
  ['points', pointsGranted({ amount: 29, debtRepaid: 0 }), '谢谢光顾！这一单的 29 积分已经可以使用。'],
  [
    'points into a debt',
    pointsGranted({ amount: 29, debtRepaid: 5 }),
    '谢谢光顾！这一单的 29 积分已经可以使用。其中 5 积分补上了之前退货时的欠分。',
  ],
])('%s', (_, told, words) => {
  const { title, body } = readNotice(told)
  expect(body).toBe(words)
  expect([...title].length).toBeLessThanOrEqual(20)
})
