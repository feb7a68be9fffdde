import { defineSettings } from '../../../platform/settings-store/define-settings.ts'

export const imageSettings = defineSettings(
  'image',
  { zh: '图片', en: 'Pictures' },
  {
    memberPicturesPerDay: {
      kind: 'integer',
      unit: 'pictures',
      min: 1,
      max: 10_000,
      default: 60,
      env: 'PICTURES_PER_DAY',
      changedBy: ['operator'],
      name: { zh: '每位顾客每天最多上传', en: 'Uploads per customer and day' },
    },
  },
)
