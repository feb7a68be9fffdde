import { api } from './api.ts'
import type { Me } from './schemas.ts'
import { readSession } from './session-store.ts'

let known: Me | null = null

/** Who is signed in, asked again each time; null for a guest. */
export async function loadMe(): Promise<Me | null> {
  if (!readSession()) return null
  known = await api.get('/api/v1/app/me')
  return known
}

/** The member number last seen, to be named as the sharer in a link; '' for a guest. */
export function knownMemberNo(): string {
  return known?.memberNo ?? ''
}

export function forgetMe(): void {
  known = null
}
