import { GONE_NAME } from '@tuanke/shared/member/display-name'
import { defineDeletionBlocker, definePersonalData } from '../../personal-data.ts'

const LEDGER = 'The books of points, growth and coupons must add up; entries never change.'

definePersonalData([
  {
    table: 'redemptions',
    shown: [
      ...['code', 'kind', 'title', 'points', 'delivery', 'state', 'contactNameSealed', 'contactPhoneSealed', 'region'],
      ...['addressSealed', 'companyName', 'trackingNo', 'createdAt', 'finishedAt'],
    ],
    onDeletion: {
      ...{ contactNameSealed: { sealed: GONE_NAME }, contactPhoneSealed: { sealed: '' } },
      ...{ region: null, addressSealed: null, cancelReason: null },
    },
    why: LEDGER,
  },
])

defineDeletionBlocker('redemptions', `redemptions WHERE memberId = ? AND state = 'waiting'`)
