import { definePersonalData } from '../../personal-data.ts'

definePersonalData([
  {
    table: 'surveys',
    shown: ['cause', 'score', 'comment', 'createdAt', 'answeredAt'],
    onDeletion: { comment: '' },
    why: 'The score alone: an average must not change because somebody leaves.',
  },
])
