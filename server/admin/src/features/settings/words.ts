import { formatFen } from '@tuanke/shared/money'
import type { SettingFault, SettingShape, SettingValue } from '@tuanke/shared/setting/rules'
import type { ApiError } from '@tuanke/shared/api/api-error'
import { useText, type Texts } from '../../messages/text.ts'
import type { SettingGroup } from './api.ts'
import { shapeOf, textOf } from './draft.ts'

type Words = Texts['settings']

/** A value with its unit: 15 分钟, ¥20.00, 50%. */
export function sayValue(t: Words, shape: SettingShape, value: SettingValue): string {
  if (value === '') return t.empty
  switch (shape.kind) {
    case 'money':
      return formatFen(Number(value))
    case 'percent':
      return `${textOf(shape, value)}%`
    case 'integer':
      return `${textOf(shape, value)} ${t.units[shape.unit]}`
    case 'boolean':
      return value ? t.on : t.off
    default:
      return textOf(shape, value)
  }
}

/** Between which limits; null where there are none to tell. */
export function sayLimits(t: Words, shape: SettingShape): string | null {
  switch (shape.kind) {
    case 'integer':
    case 'money':
    case 'percent':
      return t.between(sayLimit(shape, shape.min), sayLimit(shape, shape.max))
    case 'integers':
      return t.upToItems(shape.maxItems, String(shape.min), String(shape.max))
    case 'text':
      return t.upToCharacters(shape.maxLength)
    default:
      return null
  }
}

const sayLimit = (shape: SettingShape, limit: number): string =>
  shape.kind === 'money' ? formatFen(limit) : shape.kind === 'percent' ? `${limit / 100}%` : String(limit)

const UNREADABLE = {
  ...{ integer: 'whole', money: 'amount', percent: 'percent', integers: 'list', time: 'time' },
  ...{ boolean: 'text', text: 'text', choice: 'text', reference: 'unknown' },
} as const satisfies Record<SettingShape['kind'], keyof Words['faults']>

/** Why a value cannot stand, with the limit it breaks. */
export function sayFault(t: Words, shape: SettingShape, { reason, limit }: SettingFault): string {
  if (reason === 'type' || reason === 'choice') return t.faults[UNREADABLE[shape.kind]]
  const words = t.faults[reason]
  return typeof words === 'string' ? words : words(limit === null ? '' : sayBroken(shape, reason, limit))
}

const sayBroken = (shape: SettingShape, reason: SettingFault['reason'], limit: number): string =>
  reason === 'min' || reason === 'max' ? sayLimit(shape, limit) : String(limit)

export const useSettingWords = () => useText().settings

/** What the server refused of one setting; null where the sentence of its code says enough. */
export function refusalOf(t: Words, groups: SettingGroup[], { code, params }: ApiError) {
  if (code !== 'setting.invalid') return null
  const setting = groups.flatMap(({ items }) => items).find(({ key }) => key === params.key)
  if (!setting) return null
  return { key: setting.key, text: sayFault(t, shapeOf(setting), params as unknown as SettingFault) }
}
