import type { HandlerClass, HandlerOptions } from './handler.ts'
import type { EventMap, JobMap } from './outbox.ts'
import { register } from './registry.ts'

export { type Delivery, type HandlerOptions, RetryLater } from './handler.ts'

/** The class handles the event; an event may have several handlers. */
export const OnEvent =
  <N extends keyof EventMap>(name: N, options: HandlerOptions = {}) =>
  (target: HandlerClass<EventMap[N]>): void =>
    register({ kind: 'event', name, id: options.id ?? target.name, target, options })

/** The class does the job; a job has one handler. */
export const OnJob =
  <N extends keyof JobMap>(name: N, options: HandlerOptions = {}) =>
  (target: HandlerClass<JobMap[N]>): void =>
    register({ kind: 'job', name, id: options.id ?? target.name, target, options })
