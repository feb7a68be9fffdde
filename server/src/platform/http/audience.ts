/** Whom a route is made for: the second word after `/api/v1/`. Each has a document and a typed client of its own. */
export const audiences = ['app', 'leader', 'admin'] as const
export type Audience = (typeof audiences)[number]

export function isFor(audience: Audience, path: string): boolean {
  return path.startsWith(`/api/v1/${audience}/`)
}
