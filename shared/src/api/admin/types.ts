import type { AppCode } from '../app/types.ts'
import type { components } from './schema.ts'

type Schemas = components['schemas']

/** `Dto<'StaffMe'>` is the answer to staff of that name. */
export type Dto<Name extends keyof Schemas> = Schemas[Name]

/** What a call of staff may be refused with; `network` when no answer came. */
export type AdminCode = Schemas['Problem']['code'] | 'network'
/** Of these, the codes that no member meets. */
export type StaffCode = Exclude<AdminCode, AppCode>
