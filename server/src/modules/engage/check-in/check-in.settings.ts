import { defineSettings } from '../../../platform/settings-store/define-settings.ts'

export const checkInSettings = defineSettings(
  'check-in',
  { zh: '签到', en: 'Check-in' },
  {
    points: {
      kind: 'integers',
      unit: 'points',
      min: 0,
      max: 10_000,
      maxItems: 31,
      default: [1, 1, 2, 2, 3, 3, 8],
      env: 'CHECK_IN_POINTS',
      changedBy: ['operator'],
      name: { zh: '连续签到各天的积分', en: 'Points of each day in a row' },
      note: { zh: '最后一天之后从第一天重新开始', en: 'After the last day the round begins anew' },
    },
  },
)
