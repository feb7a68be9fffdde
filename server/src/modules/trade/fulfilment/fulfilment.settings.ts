import { defineSettings } from '../../../platform/settings-store/define-settings.ts'

export const fulfilmentSettings = defineSettings(
  'fulfilment',
  { zh: '发货与收货', en: 'Shipping and receipt' },
  {
    autoReceiveDays: {
      kind: 'integer',
      unit: 'days',
      min: 1,
      max: 60,
      default: 10,
      env: 'AUTO_RECEIVE_DAYS',
      changedBy: ['operator'],
      name: { zh: '自动确认收货', en: 'Counts as received after' },
      note: {
        zh: '发货后顾客一直没有确认，到这一天自动算收货；已发出的包裹不受改动影响',
        en: 'For parcels whose receipt nobody confirms; those sent already keep their day',
      },
    },
    readyUndoMinutes: {
      kind: 'integer',
      unit: 'minutes',
      min: 0,
      max: 1440,
      default: 30,
      changedBy: ['operator'],
      name: { zh: '「货已到点」可以撤回', en: 'Arrival can be taken back for' },
      note: {
        zh: '点错了，在这段时间里能改回待备货，顾客会收到通知；0 为不能撤回',
        en: 'Touched by mistake, it is prepared again and the customer is told; 0: it cannot be taken back',
      },
    },
  },
)
