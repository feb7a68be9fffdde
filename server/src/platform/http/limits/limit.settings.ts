import { defineSettings, type Words } from '../../settings-store/define-settings.ts'

const NONE: Words = { zh: '0 为不限', en: '0 is no limit' }
const times = (env: string | undefined, standard: number, name: Words, min = 0) =>
  ({
    ...({ kind: 'integer', unit: 'times', max: 100_000, changedBy: ['owner'] } as const),
    ...{ env, min, default: standard, name },
    ...(min === 0 ? { note: NONE } : {}),
  }) as const

/** How often one may ask, sign in, look or send; beyond, the answer says how long to wait. */
export const limitsSettings = defineSettings(
  'limits',
  { zh: '访问频率', en: 'Rate limits' },
  {
    loginCodes: times('LOGIN_CODES_PER_MINUTE', 120, {
      zh: '同一网络每分钟手机登录',
      en: 'Phone logins a minute from one address',
    }),
    quotes: times('QUOTES_PER_MINUTE', 60, { zh: '同一会员每分钟算价', en: 'Quotes a minute of one member' }),
    quotesOfAddress: times('QUOTES_PER_MINUTE_PER_ADDRESS', 600, {
      zh: '同一网络每分钟算价',
      en: 'Quotes a minute from one address',
    }),
    reveals: times('REVEALS_PER_HOUR', 30, {
      zh: '同一同事每小时查看完整电话、姓名和地址',
      en: 'Reveals an hour by one colleague',
    }),
    revealsOfAddress: times(undefined, 300, {
      zh: '同一网络每小时查看完整电话、姓名和地址',
      en: 'Reveals an hour from one address',
    }),
    uploads: times('UPLOADS_PER_HOUR', 120, {
      zh: '同一人每小时传图，没传成的也算',
      en: 'Pictures an hour by one person, failed ones too',
    }),
    uploadsOfAddress: times(undefined, 1200, {
      zh: '同一网络每小时传图，没传成的也算',
      en: 'Pictures an hour from one address, failed ones too',
    }),
    signInTries: times(
      'SIGN_IN_TRIES',
      5,
      { zh: '后台登录：同一人输错几次要等', en: 'Wrong passwords of one person' },
      1,
    ),
    signInTriesOfAddress: times(
      'SIGN_IN_TRIES_PER_ADDRESS',
      50,
      { zh: '后台登录：同一网络输错几次要等', en: 'Wrong passwords from one address' },
      1,
    ),
    signInTriesOfName: times(
      'SIGN_IN_TRIES_PER_NAME',
      25,
      { zh: '后台登录：同一用户名被陌生设备输错几次要等', en: 'Wrong passwords for one name from unknown devices' },
      1,
    ),
    signInMinutes: {
      kind: 'integer',
      unit: 'minutes',
      min: 1,
      max: 1440,
      default: 15,
      env: 'SIGN_IN_MINUTES',
      changedBy: ['owner'],
      name: { zh: '后台登录：输错太多要等多久', en: 'How long to wait after too many' },
    },
  },
)
