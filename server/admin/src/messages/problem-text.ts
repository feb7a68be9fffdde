import { asProblem } from '../lib/problem.ts'
import type { ProblemTexts } from './problem-codes.ts'
import { useText, type Texts } from './text.ts'

/** The sentence for a code; one that is not in the catalogue reads as a server error. */
export function sayProblem(t: Texts, code: string, params: Record<string, unknown> = {}): string {
  const text = code in t.problems ? t.problems[code as keyof ProblemTexts] : t.problems['server.error']
  return typeof text === 'function' ? text(params) : text
}

/** The sentence for whatever was thrown, with the request's number where only that can help. */
export function useProblemText(): (problem: unknown) => string {
  const t = useText()
  return (thrown) => {
    const { code, params, requestId } = asProblem(thrown)
    const words = sayProblem(t, code, params)
    return code === 'server.error' && requestId ? `${words} (${t.app.requestId(requestId)})` : words
  }
}
