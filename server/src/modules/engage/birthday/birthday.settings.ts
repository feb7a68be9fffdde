import type { Tx } from '../../../platform/db/tx.ts'
import { defineSettings } from '../../../platform/settings-store/define-settings.ts'

const couponExists = async (tx: Tx, code: string): Promise<boolean> =>
  (await tx.row('SELECT id FROM coupon_templates WHERE code = ?', [code])) !== undefined

export const birthdaySettings = defineSettings(
  'birthday',
  { zh: '生日', en: 'Birthdays' },
  {
    points: {
      kind: 'integer',
      unit: 'points',
      min: 0,
      max: 100_000,
      default: 50,
      env: 'BIRTHDAY_POINTS',
      changedBy: ['operator'],
      name: { zh: '生日送积分', en: 'Points on a birthday' },
    },
    coupon: {
      kind: 'reference',
      to: 'coupon-template',
      exists: couponExists,
      default: '',
      env: 'BIRTHDAY_COUPON',
      changedBy: ['operator'],
      name: { zh: '生日送优惠券', en: 'Coupon on a birthday' },
      note: { zh: '不选就不送', en: 'None chosen, none given' },
    },
  },
)
