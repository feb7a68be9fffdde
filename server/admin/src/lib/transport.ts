import type { ApiRequest, Transport } from '@tuanke/shared/api/client'
import { sessionStore, type Session } from './session-store.ts'

type SignedOutListener = () => void
const listeners = new Set<SignedOutListener>()

/** Calls back when the server no longer accepts this session. */
export const onSignedOut = (listener: SignedOutListener): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const endSession = () => {
  sessionStore.write(null)
  listeners.forEach((listener) => listener())
}

/** Bytes by fetch. Rejects only when no answer came. */
export const fetchTransport: Transport = async (request) => {
  const answer = await exchange(request, request.body)
  const { code } = (answer.body ?? {}) as { code?: string }
  if (answer.status === 401 && (code === 'auth.required' || code === 'auth.session-reused')) endSession()
  return answer
}

/** A form goes as it is: the browser writes its own content type with the boundary. */
export async function exchange(request: Omit<ApiRequest, 'body'>, body: BodyInit | undefined) {
  const response = await fetch(request.url, { method: request.method, headers: request.headers, body })
  const parsed: unknown = await response.json().catch(() => null)
  return { status: response.status, body: parsed }
}

/**
 * Trades the refresh token for a new session. The lock spans all tabs of this browser, because a refresh token's second
 * use ends the whole session; the tab that comes second finds the new one already stored. `navigator.locks` is missing
 * on plain http off localhost: there the client's own single flight has to do.
 */
export async function renewSession(): Promise<boolean> {
  const stale = sessionStore.read()
  if (!stale) return false
  const work = () => renew(stale)
  return navigator.locks ? navigator.locks.request('tuanke.admin.renew', work) : work()
}

async function renew(stale: Session): Promise<boolean> {
  const current = sessionStore.read()
  if (current && current.accessToken !== stale.accessToken) return true
  const answer = await exchange(
    { method: 'POST', url: '/api/v1/admin/session/refresh', headers: { 'content-type': 'application/json' } },
    JSON.stringify({ refreshToken: stale.refreshToken }),
  ).catch(() => null)
  if (answer && answer.status >= 200 && answer.status < 300) {
    sessionStore.write(answer.body as Session)
    return true
  }
  if (answer && answer.status < 500) endSession()
  return false
}
