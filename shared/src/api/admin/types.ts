import type { components } from './schema.ts'

type Schemas = components['schemas']

/** `Dto<'StaffMe'>` is the answer to staff of that name. */
export type Dto<Name extends keyof Schemas> = Schemas[Name]
