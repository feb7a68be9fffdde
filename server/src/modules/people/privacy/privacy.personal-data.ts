import { definePersonalData } from '../../personal-data.ts'

definePersonalData([
  {
    table: 'member_consents',
    shown: ['purpose', 'version', 'isGranted', 'createdAt'],
    onDeletion: 'keep',
    why: 'Proof of what was agreed to and taken back.',
  },
  { table: 'data_exports', shown: ['createdAt', 'finishedAt', 'expiresAt'], onDeletion: 'delete' },
])
