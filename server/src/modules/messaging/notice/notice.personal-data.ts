import { definePersonalData } from '../../personal-data.ts'
import { type StoredNotice, wordNotice } from './notice-texts.ts'

definePersonalData([
  {
    table: 'notices',
    shown: ['kind', 'factsJson', 'title', 'body', 'readAt', 'createdAt'],
    // What a member has been told they take away in words, not as facts.
    worded: ({ factsJson, ...row }) => ({ ...row, ...wordNotice({ ...row, factsJson } as StoredNotice, 'zh') }),
    onDeletion: 'delete',
  },
])
