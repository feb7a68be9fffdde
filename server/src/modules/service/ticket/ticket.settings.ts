import { defineSettings } from '../../../platform/settings-store/define-settings.ts'

export const ticketSettings = defineSettings(
  'ticket',
  { zh: '工单', en: 'Tickets' },
  {
    closeDays: {
      kind: 'integer',
      unit: 'days',
      min: 1,
      max: 60,
      default: 7,
      env: 'TICKET_CLOSE_DAYS',
      changedBy: ['operator'],
      name: { zh: '解决后自动关闭', en: 'A solution stands after' },
      note: { zh: '给出办法后顾客一直没有回复，到这一天自动关闭', en: 'When the customer says nothing about it' },
    },
  },
)
