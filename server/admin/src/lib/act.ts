import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { App } from 'antd'
import { useProblemText } from '../messages/problem-text.ts'
import { asProblem } from './problem.ts'

export interface Act<I, O> {
  run: (input: I) => Promise<O>
  /** What to say when it worked. */
  done?: string | ((output: O, input: I) => string | null)
  /** Query keys whose data this changes. */
  touches?: QueryKey[]
  onDone?: (output: O, input: I) => void
  /** Return true when the failure has been shown already. */
  onProblem?: (problem: ReturnType<typeof asProblem>, input: I) => boolean | void
}

/** A change asked for by the user: says how it ended and refreshes what it touched. */
export function useAct<I = void, O = unknown>({ run, done, touches = [], onDone, onProblem }: Act<I, O>) {
  const queries = useQueryClient()
  const { message } = App.useApp()
  const problemText = useProblemText()
  const refresh = () => touches.forEach((queryKey) => void queries.invalidateQueries({ queryKey }))
  const mutation = useMutation({
    mutationFn: run,
    onSuccess: (output, input) => {
      refresh()
      const text = typeof done === 'function' ? done(output, input) : done
      if (text) void message.success(text)
      onDone?.(output, input)
    },
    onError: (thrown, input) => {
      const problem = asProblem(thrown)
      // Refused by a state this page did not know: it is read anew, so that it shows why.
      if (problem.status === 409 || problem.status === 404) refresh()
      if (!onProblem?.(problem, input)) void message.error(problemText(problem), 5)
    },
  })
  return { go: mutation.mutate, isBusy: mutation.isPending, reset: mutation.reset }
}
