import type { Said } from './api.ts'

const PREFIX = 'said:'

/** What was typed and chosen and not sent, for as long as the tab is open. */
export function readKept(code: string): Said {
  const kept = sessionStorage.getItem(PREFIX + code)
  if (!kept) return { text: '', pictures: [] }
  return JSON.parse(kept) as Said
}

export function writeKept(code: string, said: Said): void {
  if (said.text || said.pictures.length > 0) sessionStorage.setItem(PREFIX + code, JSON.stringify(said))
  else sessionStorage.removeItem(PREFIX + code)
}
