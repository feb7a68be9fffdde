import type { components } from './schema.ts'

type Schemas = components['schemas']

/** `Dto<'OrderDetail'>` is the answer to a member of that name. */
export type Dto<Name extends keyof Schemas> = Schemas[Name]
