import { readNotice } from '../../../../test/fixtures/read-notice.ts'
import { surveySent } from './survey.texts.ts'

test.each([
  [
    'survey of an order',
    surveySent({ cause: 'order', about: '赣南脐橙' }),
    '「赣南脐橙」味道怎么样？点开打个分，十秒钟就好，我们会认真看。',
  ],
  [
    'survey of a ticket',
    surveySent({ cause: 'ticket', about: '有两个橙子坏了' }),
    '「有两个橙子坏了」已经结束。点开打个分，我们会认真看。',
  ],
  [
    'survey of an after-sale case',
    surveySent({ cause: 'after-sale', about: '赣南脐橙' }),
    '「赣南脐橙」的售后已经完成。点开打个分，我们会认真看。',
  ],
])('%s', (_, told, words) => {
  const { title, body } = readNotice(told)
  expect(body).toBe(words)
  expect([...title].length).toBeLessThanOrEqual(20)
})
