import type { Dto } from '@tuanke/shared/api/admin/types'

export type Session = Dto<'Session'>

const KEY = 'tuanke.admin.session'

/** The staff session of this browser. Shared by its tabs, so always read it fresh. */
export const sessionStore = {
  read(): Session | null {
    const text = localStorage.getItem(KEY)
    return text ? (JSON.parse(text) as Session) : null
  },
  write(session: Session | null): void {
    if (session) localStorage.setItem(KEY, JSON.stringify(session))
    else localStorage.removeItem(KEY)
  },
  /** Calls back when another tab signs in or out. */
  watch(changed: () => void): () => void {
    const listen = (event: StorageEvent) => event.key === KEY && changed()
    window.addEventListener('storage', listen)
    return () => window.removeEventListener('storage', listen)
  },
}
