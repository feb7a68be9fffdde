import { defineSettings } from '../../../platform/settings-store/define-settings.ts'

export const surveySettings = defineSettings(
  'survey',
  { zh: '满意度调查', en: 'Surveys' },
  {
    afterHours: {
      kind: 'integer',
      unit: 'hours',
      min: 0,
      max: 168,
      default: 3,
      env: 'SURVEY_AFTER_HOURS',
      changedBy: ['operator'],
      name: { zh: '收货后多久发出', en: 'Asked after' },
      note: { zh: '从收货或售后结束算起', en: 'From receipt, or the end of an after-sale' },
    },
    days: {
      kind: 'integer',
      unit: 'days',
      min: 1,
      max: 90,
      default: 14,
      env: 'SURVEY_DAYS',
      changedBy: ['operator'],
      name: { zh: '多久内可以回答', en: 'Can be answered for' },
    },
  },
)
