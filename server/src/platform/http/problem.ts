import type { Audience } from './audience.ts'

/** Every code an answer may carry, with its status; the OpenAPI enums are made from them. */
const registered = new Map<string, { staffOnly: boolean; status: number }>()

/** An expected refusal. The error filter turns it into problem+json; `params` fill the front ends' message. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly params: Record<string, unknown> = {},
    readonly errors?: FieldError[],
  ) {
    super(code)
    this.name = 'Problem'
  }
}

/** One wrong field of a request; `path` is dotted, `items.0.quantity`. */
export interface FieldError {
  path: string
  message: string
}

/** The status of a code that no route of members or leaders answers with: their clients carry no sentence for it. */
interface StaffStatus {
  staffOnly: number
}
export const forStaff = (status: number): StaffStatus => ({ staffOnly: status })

/**
 * Declares a noun's errors in one place: `const TeamError = defineErrors('team', { full: 409, locked: forStaff(409) })`,
 * then `throw TeamError('full', { teamCode })`. A code can be declared once only.
 */
export function defineErrors<const Codes extends Record<string, number | StaffStatus>>(noun: string, codes: Codes) {
  const statusOf = new Map<string, number>()
  for (const [name, declared] of Object.entries(codes)) {
    const code = `${noun}.${name}`
    if (registered.has(code)) throw new Error(`error code ${code} is declared twice`)
    const staffOnly = typeof declared === 'object'
    const status = staffOnly ? declared.staffOnly : declared
    registered.set(code, { staffOnly, status })
    statusOf.set(name, status)
  }
  return (name: keyof Codes & string, params: Record<string, unknown> = {}): Problem =>
    new Problem(`${noun}.${name}`, statusOf.get(name)!, params)
}

/** The refusal of a code that is kept as text; one that is declared nowhere any more is a session that is over. */
export function registeredProblem(code: string): Problem {
  return new Problem(code, registered.get(code)?.status ?? 401)
}

/** All codes declared so far that this audience may meet, sorted. Staff may meet every one. */
export function registeredCodes(audience: Audience = 'admin'): string[] {
  const met = [...registered].filter(([, { staffOnly }]) => audience === 'admin' || !staffOnly)
  return met.map(([code]) => code).sort()
}
