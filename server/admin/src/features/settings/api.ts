import type { Dto } from '@tuanke/shared/api/admin/types'
import { api } from '../../lib/api.ts'

export type Setting = Dto<'AdminSetting'>
export type SettingGroup = Dto<'AdminSettingGroup'>
export type SettingChange = Dto<'SettingChangeInput'>

export const settingKeys = {
  all: ['admin-settings'] as const,
  history: (key: string) => ['admin-settings', 'history', key] as const,
}

export const readSettings = () => api.get('/api/v1/admin/settings')

export const saveSettings = (changes: SettingChange[]) => api.put('/api/v1/admin/settings', { body: { changes } })

export const readHistory = (key: string, cursor: string | undefined) =>
  api.get('/api/v1/admin/settings/{key}/history', { path: { key }, query: { cursor } })
