import { definePersonalData } from '../../personal-data.ts'

definePersonalData([
  {
    table: 'messages',
    shown: ['topic', 'dataJson', 'status', 'createdAt', 'settledAt'],
    onDeletion: 'delete',
  },
  { table: 'message_permissions', shown: ['lastAnswer', 'answeredAt'], onDeletion: 'delete' },
  { table: 'message_permission_entries', shown: ['kind', 'amount', 'createdAt'], onDeletion: 'delete' },
])
