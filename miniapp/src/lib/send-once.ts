import { useRef, useState } from 'react'
import { isUncertain } from './api.ts'
import { newKey } from './attempt.ts'
import { ensureSession } from './session.ts'
import { sayError } from './toast.ts'

type Post<T> = (header: { 'idempotency-key': string }) => Promise<T>

/**
 * Does something once: the same content keeps its idempotency key until a clear answer has come, and while one is under
 * way a second tap does nothing. Whose session has ended signs in and goes on. Rejects with what the server said.
 */
export function useOnce() {
  const [isBusy, setBusy] = useState(false)
  const isUnderWay = useRef(false)
  const open = useRef<{ content: string; key: string } | null>(null)

  /** @returns what `post` answers; undefined when something is under way already or nobody signed in */
  async function once<T>(content: unknown, post: Post<T>): Promise<T | undefined> {
    if (isUnderWay.current) return undefined
    isUnderWay.current = true
    setBusy(true)
    try {
      if (!(await ensureSession())) return undefined
      const print = JSON.stringify(content)
      if (open.current?.content !== print) open.current = { content: print, key: newKey() }
      const answer = await post({ 'idempotency-key': open.current.key })
      open.current = null
      return answer
    } catch (thrown) {
      if (!isUncertain(thrown)) open.current = null
      throw thrown
    } finally {
      isUnderWay.current = false
      setBusy(false)
    }
  }
  return { isBusy, once }
}

/** The same where a refusal needs no more than to be said: then the answer is undefined. */
export function useSendOnce() {
  const { isBusy, once } = useOnce()
  const send = <T>(content: unknown, post: Post<T>): Promise<T | undefined> =>
    once(content, post).catch((thrown: unknown) => {
      sayError(thrown)
      return undefined
    })
  return { isBusy, send }
}
