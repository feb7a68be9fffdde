import { asProblem } from '../lib/problem.ts'
import { useText } from './text.ts'

/** The sentence for a refusal: by its code, else the plainest one. */
export function useProblemText(): (problem: unknown) => string {
  const t = useText()
  return (thrown) => {
    const problem = asProblem(thrown)
    const texts: Record<string, string | undefined> = t.problems
    const known = texts[problem.code] ?? t.problems['server.error']
    return problem.code === 'server.error' && problem.requestId
      ? `${known} (${t.app.requestId(problem.requestId)})`
      : known
  }
}
