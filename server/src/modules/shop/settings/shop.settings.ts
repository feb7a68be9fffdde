import { defineSettings } from '../../../platform/settings-store/define-settings.ts'

export const shopSettings = defineSettings(
  'shop',
  { zh: '店铺', en: 'Shop' },
  {
    name: {
      kind: 'text',
      minLength: 1,
      maxLength: 20,
      default: '邻里鲜团',
      env: 'SHOP_NAME',
      changedBy: ['operator'],
      name: { zh: '店铺名称', en: 'Shop name' },
      note: { zh: '显示在首页和分享海报上', en: 'Shown on the home page and on posters' },
    },
    servicePhone: {
      kind: 'text',
      minLength: 0,
      maxLength: 20,
      pattern: '\\+?\\d[\\d -]{2,}\\d',
      default: '',
      env: 'SERVICE_PHONE',
      changedBy: ['operator'],
      name: { zh: '客服电话', en: 'Service phone' },
      note: {
        zh: '顾客在「我的」里点一下就能拨打；留空就不显示',
        en: 'Customers can dial it from their page; empty shows none',
      },
    },
  },
)
