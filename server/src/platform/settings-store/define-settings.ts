import { settingFault, type SettingShape, type SettingValue, type ValueOfKind } from '@tuanke/shared/setting/rules'
import type { Tx } from '../db/tx.ts'
import type { StaffRole } from '../http/permissions.ts'

export interface Words {
  zh: string
  en: string
}

type Exists = (tx: Tx, value: string) => Promise<boolean>

/** A noun's name on the page of all settings. */
export interface SettingGroup {
  noun: string
  words: Words
}

/** One thing a merchant decides; `settings.get(it)` is its value. */
export interface Setting<T extends SettingValue = SettingValue> {
  /** `points.perYuan`: the key of its row. */
  key: string
  group: SettingGroup
  shape: SettingShape
  default: T
  /** An environment variable that stands in for the default as long as nobody has decided. */
  env: string | null
  /** Besides the owner, who may change everything. */
  changedBy: readonly StaffRole[]
  name: Words
  /** What it brings about, where the name does not say it. */
  note: Words | null
  /** Of a reference: whether there is what it names. Asked when it is saved. */
  exists: Exists | null
}

interface About<T> {
  default: T
  env?: string
  changedBy: readonly StaffRole[]
  name: Words
  note?: Words
}
type Plain = Exclude<SettingShape, { kind: 'reference' }>
type Spec =
  | { [S in Plain as S['kind']]: S & About<ValueOfKind[S['kind']]> & { exists?: never } }[Plain['kind']]
  | (Extract<SettingShape, { kind: 'reference' }> & About<string> & { exists: Exists })
type Settings<S extends Record<string, Spec>> = { readonly [N in keyof S]: Setting<ValueOfKind[S[N]['kind']]> }

const registered = new Map<string, Setting>()

/**
 * Declares what a merchant decides about a noun, in `<noun>.settings.ts`: `const pointsSettings = defineSettings('points',
 * { zh: '积分', en: 'Points' }, { perYuan: {…} })`, read by `settings.get(pointsSettings.perYuan)`.
 * @throws Error for a key that is taken and a default outside its limits
 */
export function defineSettings<const S extends Record<string, Spec>>(
  noun: string,
  words: Words,
  specs: S,
): Settings<S> {
  const group = { noun, words }
  const settings = Object.entries(specs).map(([name, spec]) => [name, register(group, name, spec)] as const)
  return Object.fromEntries(settings) as Settings<S>
}

function register(group: SettingGroup, ownName: string, spec: Spec): Setting {
  const { default: standard, env = null, changedBy, name, note = null, exists = null, ...shape } = spec
  const key = `${group.noun}.${ownName}`
  if (registered.has(key)) throw new Error(`setting ${key} is declared twice`)
  const fault = settingFault(shape, standard)
  if (fault) throw new Error(`the default of setting ${key} is outside its limits: ${fault.reason}`)
  const setting: Setting = { key, group, shape, default: standard, env, changedBy, name, note, exists }
  registered.set(key, setting)
  return setting
}

/** All that have been declared, a noun's together and in its order. */
export function allSettings(): Setting[] {
  return [...registered.values()]
}

export function settingOf(key: string): Setting | undefined {
  return registered.get(key)
}

export function isChangedBy({ changedBy }: Setting, role: StaffRole): boolean {
  return role === 'owner' || changedBy.includes(role)
}
