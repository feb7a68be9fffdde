/** What a number counts; front ends have the word for it. */
export type SettingUnit = 'minutes' | 'hours' | 'days' | 'points' | 'times' | 'pictures'

/** What a merchant may decide, and between which limits. */
export type SettingShape =
  | { kind: 'integer'; unit: SettingUnit; min: number; max: number }
  /** In fen. */
  | { kind: 'money'; min: number; max: number }
  /** In basis points: 10,000 is the whole. */
  | { kind: 'percent'; min: number; max: number }
  /** Whole numbers in order, at least one. */
  | { kind: 'integers'; unit: SettingUnit; min: number; max: number; maxItems: number }
  | { kind: 'boolean' }
  /** Lengths in code points; `pattern` is matched by the whole text, and by none that is empty where that is allowed. */
  | { kind: 'text'; minLength: number; maxLength: number; pattern?: string }
  | { kind: 'choice'; choices: readonly string[] }
  /** `HH:MM` on the shop's clock. */
  | { kind: 'time' }
  /** The code of something, empty for none; whether there is such a thing only the server knows. */
  | { kind: 'reference'; to: 'coupon-template' }

export interface ValueOfKind {
  integer: number
  money: number
  percent: number
  integers: readonly number[]
  boolean: boolean
  text: string
  choice: string
  time: string
  reference: string
}
export type SettingValue = ValueOfKind[keyof ValueOfKind]

/** Why a value cannot stand; `limit` is the one it breaks. */
export interface SettingFault {
  reason:
    | 'type'
    | 'min'
    | 'max'
    | 'too-few'
    | 'too-many'
    | 'too-short'
    | 'too-long'
    | 'pattern'
    | 'choice'
    | 'time'
    | 'unknown'
  limit: number | null
}

const fault = (reason: SettingFault['reason'], limit: number | null = null): SettingFault => ({ reason, limit })
const CODE = /^[\w-]{0,32}$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** What is wrong with the value, or null. */
export function settingFault(shape: SettingShape, value: unknown): SettingFault | null {
  switch (shape.kind) {
    case 'integer':
    case 'money':
    case 'percent':
      return numberFault(shape, value)
    case 'integers':
      return numbersFault(shape, value)
    case 'boolean':
      return typeof value === 'boolean' ? null : fault('type')
    case 'text':
      return textFault(shape, value)
    case 'choice':
      return typeof value === 'string' && shape.choices.includes(value) ? null : fault('choice')
    case 'time':
      return typeof value === 'string' && TIME.test(value) ? null : fault('time')
    case 'reference':
      return typeof value === 'string' && CODE.test(value) ? null : fault('unknown')
  }
}

function numberFault({ min, max }: { min: number; max: number }, value: unknown): SettingFault | null {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return fault('type')
  if (value < min) return fault('min', min)
  return value > max ? fault('max', max) : null
}

function numbersFault(shape: { min: number; max: number; maxItems: number }, value: unknown): SettingFault | null {
  if (!Array.isArray(value)) return fault('type')
  if (value.length === 0) return fault('too-few', 1)
  if (value.length > shape.maxItems) return fault('too-many', shape.maxItems)
  for (const item of value) {
    const found = numberFault(shape, item)
    if (found) return found
  }
  return null
}

function textFault(
  { minLength, maxLength, pattern }: { minLength: number; maxLength: number; pattern?: string },
  value: unknown,
): SettingFault | null {
  if (typeof value !== 'string') return fault('type')
  const length = [...value].length
  if (length > maxLength) return fault('too-long', maxLength)
  if ([...value.trim()].length < minLength) return fault('too-short', minLength)
  return value === '' || !pattern || new RegExp(`^(?:${pattern})$`, 'u').test(value) ? null : fault('pattern')
}

/** The value somebody wrote as text, in an environment variable; what makes no sense fails `settingFault` afterwards. */
export function settingFromText({ kind }: SettingShape, text: string): unknown {
  switch (kind) {
    case 'integer':
    case 'money':
    case 'percent':
      return wholeNumber(text)
    case 'integers':
      return text.split(',').map(wholeNumber)
    case 'boolean':
      return text === '1' || text === 'true' ? true : text === '0' || text === 'false' ? false : text
    default:
      return text
  }
}

const wholeNumber = (text: string): number => (/^\s*-?\d{1,15}\s*$/.test(text) ? Number(text) : NaN)
