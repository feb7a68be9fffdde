import { GONE_NAME } from '@tuanke/shared/member/display-name'
import { definePersonalData } from '../../personal-data.ts'

definePersonalData([
  {
    table: 'members',
    whose: 'id = ?',
    shown: [
      ...['memberNo', 'nickname', 'avatarUrl', 'birthday', 'contactNameSealed', 'contactPhoneSealed'],
      ...['growth', 'levelSinceAt', 'levelUntilAt', 'marketingAllowedAt', 'personalisationRefusedAt', 'createdAt'],
      'lastSeenAt',
    ],
    onDeletion: {
      ...{ nickname: GONE_NAME, avatarUrl: null, birthday: null, birthdaySetAt: null },
      ...{ contactNameSealed: null, contactPhoneSealed: null, contactPhoneIndex: null, contactPhoneLast4: null },
      ...{ marketingAllowedAt: null, personalisationRefusedAt: null },
      ...{ levelId: null, levelSinceAt: null, levelUntilAt: null },
    },
    why: 'An empty row that orders and ledgers can point at; its growth is the sum of one of them.',
  },
  { table: 'member_names', key: 'memberId', shown: [], onDeletion: 'delete' },
  {
    table: 'member_identities',
    shown: ['openid', 'unionid', 'createdAt'],
    onDeletion: 'keep',
    why: 'Scrambled one way at the deletion, so that WeChat’s late word about an old payment still finds it.',
  },
  {
    table: 'addresses',
    shown: ['nameSealed', 'phoneSealed', 'province', 'city', 'district', 'detailSealed', 'isDefault', 'createdAt'],
    onDeletion: 'delete',
  },
  {
    table: 'personal_data_reveals',
    shown: ['field', 'reference', 'createdAt'],
    onDeletion: { reason: '' },
    why: 'Who looked is the shop’s own account.',
  },
])
