import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { ModulesContainer } from '@nestjs/core'

type Content = { map: [unknown, unknown][] } | { set: unknown[] } | { list: unknown[] } | undefined

/**
 * Remembers what the application's providers hold right now (caches, counters, offsets) and returns what brings them
 * back to it, so that nothing one test has left in memory meets the next.
 */
export function rememberProviders(app: NestFastifyApplication): () => void {
  const undo = [...instancesOf(app)].map(remember)
  return () => undo.forEach((bringBack) => bringBack())
}

function instancesOf(app: NestFastifyApplication): Set<object> {
  const found = new Set<object>()
  for (const { name, providers, controllers } of app.get(ModulesContainer).values()) {
    if (name === 'InternalCoreModule') continue
    for (const { instance } of [...providers.values(), ...controllers.values()])
      if (typeof instance === 'object' && instance !== null) found.add(instance)
  }
  return found
}

function remember(instance: object): () => void {
  const fields = Object.getOwnPropertyDescriptors(instance)
  const contents = Object.values(fields).map(({ value }) => contentOf(value))
  return () => {
    for (const name of Object.getOwnPropertyNames(instance))
      if (!Object.hasOwn(fields, name)) Reflect.deleteProperty(instance, name)
    for (const [name, field] of Object.entries(fields))
      if ('value' in field && field.writable) Reflect.set(instance, name, field.value)
    Object.values(fields).forEach(({ value }, index) => refill(value, contents[index]))
  }
}

function contentOf(value: unknown): Content {
  if (value instanceof Map) return { map: [...value] }
  if (value instanceof Set) return { set: [...value] }
  return Array.isArray(value) ? { list: [...value] } : undefined
}

function refill(value: unknown, content: Content): void {
  if (!content) return
  if (value instanceof Map && 'map' in content) {
    value.clear()
    for (const [key, entry] of content.map) value.set(key, entry)
  } else if (value instanceof Set && 'set' in content) {
    value.clear()
    for (const entry of content.set) value.add(entry)
  } else if (Array.isArray(value) && 'list' in content && !Object.isFrozen(value)) {
    value.splice(0, value.length, ...content.list)
  }
}
