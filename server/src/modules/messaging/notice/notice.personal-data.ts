import type { Holding } from '../../people/privacy/holding.ts'
import { type StoredNotice, wordNotice } from './notice-texts.ts'

/** What a member has been told; they take it away in words, not as facts. */
export const noticeHolding: Holding = {
  table: 'notices',
  shown: ['kind', 'factsJson', 'title', 'body', 'readAt', 'createdAt'],
  worded: ({ factsJson, ...row }) => ({ ...row, ...wordNotice({ ...row, factsJson } as StoredNotice, 'zh') }),
  onDeletion: 'delete',
}
