import { useRef, useState } from 'react'
import { isUncertain } from './api.ts'
import { newKey } from './attempt.ts'
import { ensureSession } from './session.ts'
import { sayError } from './toast.ts'

/**
 * Sends something once: the same content keeps its idempotency key until a clear answer has come, and while one is
 * under way a second tap does nothing. Whose session has ended signs in and goes on.
 */
export function useSendOnce() {
  const [isBusy, setBusy] = useState(false)
  const open = useRef<{ content: string; key: string } | null>(null)

  /** @returns what `post` answers; undefined when it was refused, which the person has been told */
  async function send<T>(content: unknown, post: (header: { 'idempotency-key': string }) => Promise<T>) {
    if (isBusy) return undefined
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
      sayError(thrown)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, send }
}
