import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { api } from '../lib/api.ts'
import { sessionStore, type Session } from '../lib/session-store.ts'
import { onSignedOut } from '../lib/transport.ts'

/** Who is signed in here: nobody, or a session whose person is being read or known. */
export function useSession() {
  const queries = useQueryClient()
  const [session, setSession] = useState<Session | null>(() => sessionStore.read())
  const [hasEnded, setHasEnded] = useState(false)

  const forget = useCallback(() => {
    setSession(null)
    queries.clear()
  }, [queries])

  useEffect(() => sessionStore.watch(() => setSession(sessionStore.read())), [])
  useEffect(
    () =>
      onSignedOut(() => {
        setHasEnded(true)
        forget()
      }),
    [forget],
  )

  const me = useQuery({
    queryKey: ['me'],
    queryFn: () => api.get('/api/v1/admin/me'),
    enabled: session !== null,
    staleTime: 300_000,
  })

  const signIn = (fresh: Session) => {
    sessionStore.write(fresh)
    setHasEnded(false)
    setSession(fresh)
  }
  const signOut = () => {
    const current = sessionStore.read()
    sessionStore.write(null)
    forget()
    // The session is gone here whatever the server answers; there it ends by itself when it cannot be reached.
    if (current)
      void api
        .post('/api/v1/admin/session/end', { body: { refreshToken: current.refreshToken } })
        .catch(() => undefined)
  }
  return { isSignedIn: session !== null, hasEnded, me, signIn, signOut }
}
