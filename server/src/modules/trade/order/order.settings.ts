import { defineSettings } from '../../../platform/settings-store/define-settings.ts'

export const orderSettings = defineSettings(
  'order',
  { zh: '下单', en: 'Ordering' },
  {
    payMinutes: {
      kind: 'integer',
      unit: 'minutes',
      min: 1,
      max: 120,
      default: 15,
      env: 'PAY_MINUTES',
      changedBy: ['operator'],
      name: { zh: '付款时限', en: 'Time to pay' },
      note: {
        zh: '超过时限未付款的订单自动关闭，库存和名额放回；已下的订单不受改动影响',
        en: 'An unpaid order closes by itself afterwards and gives back stock and seat; orders placed already keep their time',
      },
    },
  },
)
