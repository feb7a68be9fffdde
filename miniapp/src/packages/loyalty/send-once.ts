import { useRef, useState } from 'react'
import { isUncertain } from '../../lib/api.ts'
import { newKey } from '../../lib/attempt.ts'
import { ensureSession } from '../../lib/session.ts'

/**
 * Moves points once: the same wish keeps its idempotency key until a clear answer has come, and while one is under way
 * a second tap does nothing. Whose session has ended signs in and goes on. Rejects with what the server said.
 */
export function useOnce() {
  const [isBusy, setBusy] = useState(false)
  const open = useRef<{ wish: string; key: string } | null>(null)

  async function once<T>(wish: unknown, post: (header: { 'idempotency-key': string }) => Promise<T>) {
    if (isBusy) return undefined
    setBusy(true)
    try {
      if (!(await ensureSession())) return undefined
      const print = JSON.stringify(wish)
      if (open.current?.wish !== print) open.current = { wish: print, key: newKey() }
      const answer = await post({ 'idempotency-key': open.current.key })
      open.current = null
      return answer
    } catch (thrown) {
      if (!isUncertain(thrown)) open.current = null
      throw thrown
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, once }
}
