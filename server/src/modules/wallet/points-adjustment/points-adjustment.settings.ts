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
    aloneForMember: {
      kind: 'integer',
      unit: 'points',
      min: 0,
      max: 10_000_000,
      default: 1000,
      changedBy: ['owner'],
      name: { zh: '30 天内给同一位会员最多调整', en: 'At most for one member in 30 days' },
      note: {
        zh: '不论谁经手，加的减的都算；超过就要另一位同事复核',
        en: 'Whoever does it, given and taken alike; more waits for a second colleague',
      },
    },
    aloneByStaff: {
      kind: 'integer',
      unit: 'points',
      min: 0,
      max: 10_000_000,
      default: 5000,
      changedBy: ['owner'],
      name: { zh: '同一位同事 30 天内最多调整', en: 'At most by one colleague in 30 days' },
      note: {
        zh: '不论给谁，加的减的都算；超过就要另一位同事复核',
        en: 'For whomever, given and taken alike; more waits for a second colleague',
      },
    },
  },
)
