import { z } from 'zod'

type Payload<S extends z.ZodRawShape> = z.infer<z.ZodObject<S, z.core.$strict>>

/** An event or a job as a value: whoever adds it and whoever handles it name the same thing. */
export interface Definition<K extends 'event' | 'job', P extends object> {
  readonly kind: K
  /** Stored with each row; never change it. */
  readonly name: string
  /** @throws Error naming the fields that are not what the definition says */
  readonly check: (payload: P) => object
}
export type EventDefinition<P extends object> = Definition<'event', P>
export type JobDefinition<P extends object> = Definition<'job', P>
export type PayloadOf<D> = D extends Definition<'event' | 'job', infer P> ? P : never

const definitions = new Map<string, Definition<'event' | 'job', never>>()

/** Of an order, a member …: the key of a row. */
export const id = z.int().min(1)

/** Something that happens. A person whom it concerns is named by `memberId`. @throws Error for a name that is taken */
export const defineEvent = <S extends z.ZodRawShape>(name: string, fields: S): EventDefinition<Payload<S>> =>
  define('event', name, fields)

/** Something to do later. @throws Error for a name that is taken */
export const defineJob = <S extends z.ZodRawShape>(name: string, fields: S): JobDefinition<Payload<S>> =>
  define('job', name, fields)

export function allDefinitions(): Definition<'event' | 'job', never>[] {
  return [...definitions.values()]
}

function define<K extends 'event' | 'job', S extends z.ZodRawShape>(
  kind: K,
  name: string,
  fields: S,
): Definition<K, Payload<S>> {
  if (definitions.has(name)) throw new Error(`${name} is defined twice`)
  const schema = z.strictObject(fields)
  const check = (payload: Payload<S>): object => {
    const checked = schema.safeParse(payload)
    if (checked.success) return checked.data
    const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`the payload of ${name} is not as defined (${faults.join('; ')})`)
  }
  const definition = { kind, name, check }
  definitions.set(name, definition)
  return definition
}
