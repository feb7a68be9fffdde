import { normalisePickupCode } from '@tuanke/shared/pickup-code'

/**
 * The code in what a scanner typed: the bare code, or a link that carries it as `code=…` or as its last part.
 * Null when nothing in it can be a pickup code.
 */
export function codeIn(scanned: string): string | null {
  const text = scanned.trim()
  const inQuery = /[?&]code=([^&#]+)/.exec(text)?.[1]
  const lastPart = text.includes('/') || text.includes(':') ? text.split(/[/:]/).pop() : undefined
  return normalisePickupCode(inQuery ?? lastPart ?? text)
}
