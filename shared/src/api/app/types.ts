import type { components } from './schema.ts'

type Schemas = components['schemas']

/** `Dto<'OrderDetail'>` is the answer to a member of that name. */
export type Dto<Name extends keyof Schemas> = Schemas[Name]

/** What a call of a member may be refused with; `network` when no answer came. */
export type AppCode = Schemas['Problem']['code'] | 'network'
