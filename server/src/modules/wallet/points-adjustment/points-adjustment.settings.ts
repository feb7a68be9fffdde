import { defineSettings } from '../../../platform/settings-store/define-settings.ts'

export const pointsAdjustmentSettings = defineSettings(
  'points-adjustment',
  { zh: '人工调整积分', en: 'Points by hand' },
  {
    alone: {
      kind: 'integer',
      unit: 'points',
      min: 0,
      max: 1_000_000,
      default: 500,
      env: 'POINTS_ADJUST_LIMIT',
      changedBy: ['owner'],
      name: { zh: '一次最多调整', en: 'At most at once' },
      note: { zh: '超过就要另一位同事复核', en: 'More waits for a second colleague' },
    },
  },
)
