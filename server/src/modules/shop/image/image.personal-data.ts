import { definePersonalData } from '../../personal-data.ts'

definePersonalData([
  { table: 'member_pictures', shown: ['url', 'createdAt'], onDeletion: 'delete' },
  { table: 'member_picture_days', key: 'memberId', shown: [], onDeletion: 'delete' },
])
