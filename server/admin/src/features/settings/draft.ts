import { settingFault, type SettingFault, type SettingShape, type SettingValue } from '@tuanke/shared/setting/rules'
import type { Setting } from './api.ts'

/** What somebody has typed into a field, kept as it is. */
export interface Draft {
  text: string
  /** Of the decision the typing began from. */
  version: number
  /** Goes back to the default. */
  isReset: boolean
}
export type Drafts = Readonly<Record<string, Draft>>

export const shapeOf = (setting: Setting): SettingShape => setting.limits as SettingShape

/** How a value stands in its field: money in yuan, percent in percent. */
export function textOf({ kind }: SettingShape, value: SettingValue): string {
  if (Array.isArray(value)) return value.join(', ')
  if (kind === 'money') return (Number(value) / 100).toFixed(2)
  return String(kind === 'percent' ? Number(value) / 100 : value)
}

/** The value that was typed; undefined for what cannot be read. Full-width digits count as digits. */
export function valueOf({ kind }: SettingShape, typed: string): SettingValue | undefined {
  const text = typed.normalize('NFKC').trim()
  switch (kind) {
    case 'integer':
      return number(text, 1, /^-?\d{1,12}$/)
    case 'money':
    case 'percent':
      return number(text, 100, /^-?\d{1,12}(\.\d{1,2})?$/)
    case 'integers':
      return numbers(text)
    case 'boolean':
      return text === 'true'
    case 'text':
      return typed.trim()
    default:
      return text
  }
}

function number(text: string, times: number, form: RegExp): number | undefined {
  return form.test(text) ? Math.round(Number(text) * times) : undefined
}

function numbers(text: string): number[] | undefined {
  const parts = text.split(/[,、\s]+/).filter((part) => part !== '')
  return parts.every((part) => /^-?\d{1,12}$/.test(part)) ? parts.map(Number) : undefined
}

/** What is wrong with what was typed, or null. */
export function draftFault(setting: Setting, { text, isReset }: Draft): SettingFault | null {
  if (isReset) return null
  const value = valueOf(shapeOf(setting), text)
  return value === undefined ? { reason: 'type', limit: null } : settingFault(shapeOf(setting), value)
}

/** A colleague has decided since the typing began, and something else than stands here. */
export function isOvertaken(setting: Setting, { version }: Draft): boolean {
  return version !== setting.version
}

/** Typing the value that holds is no change. */
export function isChange(setting: Setting, { text, isReset }: Draft): boolean {
  if (isReset) return setting.isDecided
  return JSON.stringify(valueOf(shapeOf(setting), text)) !== JSON.stringify(setting.value)
}
