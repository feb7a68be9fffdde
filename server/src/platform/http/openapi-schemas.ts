import type { OpenAPIObject } from '@nestjs/swagger'

const PREFIX = '#/components/schemas/'

/** Leaves of the schemas those that the paths name, directly or through another, and the always wanted. */
export function keepNamedSchemas(document: OpenAPIObject, always: string[]): void {
  const schemas = document.components?.schemas ?? {}
  const kept = new Set(always)
  const waiting: unknown[] = [document.paths, ...always.map((name) => schemas[name])]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop())
    for (const name of namedIn(part)) {
      if (kept.has(name)) continue
      kept.add(name)
      waiting.push(schemas[name])
    }
  document.components = {
    ...document.components,
    schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => kept.has(name))),
  }
}

function namedIn(part: unknown): string[] {
  if (typeof part === 'string') return part.startsWith(PREFIX) ? [part.slice(PREFIX.length)] : []
  if (typeof part !== 'object' || part === null) return []
  return Object.values(part).flatMap(namedIn)
}
