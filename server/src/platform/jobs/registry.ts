import type { HandlerClass, HandlerOptions } from './handler.ts'

export interface Registration {
  kind: 'event' | 'job'
  name: string
  /** Stored with each row: the class name, or the `id` of the options that lets a class be renamed. */
  id: string
  target: HandlerClass<never>
  options: HandlerOptions
}

const registrations: Registration[] = []

/** @throws Error when two classes share a name or a job gets a second handler */
export function register(registration: Registration): void {
  const clash = registrations.find(
    (other) =>
      other.id === registration.id ||
      (registration.kind === 'job' && other.kind === 'job' && other.name === registration.name),
  )
  if (clash) throw new Error(`${registration.id} and ${clash.id} both claim ${registration.kind} ${registration.name}`)
  registrations.push(registration)
}

export function handlersOf(kind: 'event' | 'job', name: string): Registration[] {
  return registrations.filter((registration) => registration.kind === kind && registration.name === name)
}

export function allHandlers(): readonly Registration[] {
  return registrations
}
