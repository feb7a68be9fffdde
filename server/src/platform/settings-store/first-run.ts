import { settingFault, settingFromText, type SettingFault, type SettingValue } from '@tuanke/shared/setting/rules'
import { allSettings, type Setting } from './define-settings.ts'

type Source = Record<string, string | undefined>

/** What the environment says before anybody has decided; null where it says nothing. */
export function firstRunValue({ env, shape }: Setting, source: Source): SettingValue | null {
  const text = env === null ? '' : (source[env] ?? '').trim()
  return text === '' ? null : (settingFromText(shape, text) as SettingValue)
}

/** Every environment variable that is outside the limits of its setting, one sentence each and never a value. */
export function firstRunProblems(source: Source): string[] {
  return allSettings().flatMap((setting) => {
    const value = firstRunValue(setting, source)
    const fault = value === null ? null : settingFault(setting.shape, value)
    return fault ? [`${setting.env}: ${faultText(fault)}`] : []
  })
}

function faultText({ reason, limit }: SettingFault): string {
  if (reason === 'min' || reason === 'max') return `is ${limit} at ${reason === 'min' ? 'least' : 'most'}`
  return limit === null ? 'cannot be read' : `is ${reason.replace('-', ' ')}, the limit is ${limit}`
}
