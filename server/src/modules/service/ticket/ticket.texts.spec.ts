import { readNotice } from '../../../../test/fixtures/read-notice.ts'
import { suggestionAdopted, ticketAnswered, ticketSolved } from './ticket.texts.ts'

const facts = { kind: 'complaint', summary: '有两个橙子坏了', said: '今天给您补发一份。' } as const

test.each([
  ['answered', ticketAnswered(facts), '关于「有两个橙子坏了」的投诉：今天给您补发一份。'],
  [
    'solved',
    ticketSolved({ ...facts, closeDays: 7 }),
    '投诉有了处理结果：今天给您补发一份。还没解决的话，7 天内告诉我们就行，不回复则自动结束。',
  ],
  [
    'solved in words without a full stop',
    ticketSolved({ ...facts, said: '明天补发', closeDays: 7 }),
    '投诉有了处理结果：明天补发。还没解决的话，7 天内告诉我们就行，不回复则自动结束。',
  ],
  [
    'solved without a word',
    ticketSolved({ ...facts, said: '', closeDays: 7 }),
    '投诉有了处理结果。还没解决的话，7 天内告诉我们就行，不回复则自动结束。',
  ],
  [
    'adopted',
    suggestionAdopted({ summary: '晚上能取货就好了', said: '下周起开到九点。' }),
    '「晚上能取货就好了」我们采纳了。下周起开到九点。',
  ],
])('%s', (_, told, words) => {
  const { title, body } = readNotice(told)
  expect(body).toBe(words)
  expect([...title].length).toBeLessThanOrEqual(20)
})
