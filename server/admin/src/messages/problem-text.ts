import { en } from '@tuanke/shared/api/admin/problems/en'
import { zh } from '@tuanke/shared/api/admin/problems/zh'
import { sentenceOf } from '@tuanke/shared/api/problem-texts'
import { asProblem } from '../lib/problem.ts'
import { useLocale, useText } from './text.ts'

const catalogues = { zh, en }

/** Says a code in the chosen language; one that is not in the catalogue reads as a server error. */
export function useSayProblem(): (code: string, params?: Record<string, unknown>) => string {
  const texts = catalogues[useLocale().locale]
  return (code, params = {}) => sentenceOf(texts, { code, params })
}

/** The sentence for whatever was thrown, with the request's number where only that can help. */
export function useProblemText(): (problem: unknown) => string {
  const t = useText()
  const say = useSayProblem()
  return (thrown) => {
    const { code, params, requestId } = asProblem(thrown)
    const words = say(code, params)
    return code === 'server.error' && requestId ? `${words} (${t.app.requestId(requestId)})` : words
  }
}
