import { useRef, useState } from 'react'
import { isUncertain } from '../../lib/api.ts'
import { newKey } from '../../lib/attempt.ts'
import { ensureSession } from '../../lib/session.ts'
import { sayError } from '../../lib/toast.ts'

type Header = { 'idempotency-key': string }

/** One move at a time, under a key it keeps until a clear answer has come; an expired session signs in and goes on. */
export function useSendOnce() {
  const [isBusy, setBusy] = useState(false)
  const open = useRef<{ print: string; key: string } | null>(null)

  /** @returns the answer, or undefined when it was refused, which the person has been told */
  async function send<T>(content: unknown, post: (header: Header) => Promise<T>): Promise<T | undefined> {
    if (isBusy) return undefined
    setBusy(true)
    const print = JSON.stringify(content)
    if (open.current?.print !== print) open.current = { print, key: newKey() }
    try {
      if (!(await ensureSession())) return undefined
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
