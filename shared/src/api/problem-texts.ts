import type { ApiError } from './api-error.ts'

type Params = Record<string, unknown>

/** A sentence for each code; a function where the params belong in it. */
export type ProblemTexts<Code extends string> = Record<Code, string | ((params: Params) => string)>

/** The sentence a person reads. A server newer than this client may have codes it has not learned yet. */
export function sentenceOf<Code extends string>(
  texts: ProblemTexts<Code | 'server.error'>,
  { code, params }: Pick<ApiError, 'params'> & { code: string },
): string {
  const text = isCodeOf(texts, code) ? texts[code] : texts['server.error']
  return typeof text === 'function' ? text(params) : text
}

function isCodeOf<Code extends string>(texts: ProblemTexts<Code>, code: string): code is Code {
  return Object.prototype.hasOwnProperty.call(texts, code)
}

/** Minutes of a `retryAfterSeconds`, at least one. */
export const minutesLeft = ({ retryAfterSeconds }: Params): number =>
  Math.max(1, Math.ceil(Number(retryAfterSeconds ?? 900) / 60))
