import { definePersonalData } from '../../personal-data.ts'

const HISTORY = 'What was asked for and how it ended, without a word of the member.'

definePersonalData([
  {
    table: 'tickets',
    shown: ['code', 'kind', 'summary', 'state', 'createdAt', 'closedAt'],
    onDeletion: { summary: '', searchText: null },
    why: HISTORY,
  },
  {
    table: 'ticket_messages',
    whose: 'ticketId IN (SELECT id FROM tickets WHERE memberId = ?)',
    shown: ['ticketId', 'kind', 'author', 'body', 'picturesJson', 'createdAt'],
    onDeletion: { body: '', picturesJson: '[]' },
    why: HISTORY,
  },
])
