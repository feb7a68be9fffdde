/** Every code an answer may carry, with its status; the OpenAPI enum is made from it. */
const registered = new Map<string, number>()

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

/**
 * Declares a noun's errors in one place: `const TeamError = defineErrors('team', { full: 409 })`, then
 * `throw TeamError('full', { teamCode })`. A code can be declared once only.
 */
export function defineErrors<const Codes extends Record<string, number>>(noun: string, codes: Codes) {
  for (const [name, status] of Object.entries(codes)) {
    const code = `${noun}.${name}`
    if (registered.has(code)) throw new Error(`error code ${code} is declared twice`)
    registered.set(code, status)
  }
  return (name: keyof Codes & string, params: Record<string, unknown> = {}): Problem =>
    new Problem(`${noun}.${name}`, codes[name]!, params)
}

/** All codes declared so far, sorted. */
export function registeredCodes(): string[] {
  return [...registered.keys()].sort()
}
