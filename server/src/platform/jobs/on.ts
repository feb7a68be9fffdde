import type { EventDefinition, JobDefinition } from './define.ts'
import type { HandlerClass, HandlerOptions } from './handler.ts'
import { register } from './registry.ts'

export { type Delivery, type HandlerOptions, RetryLater } from './handler.ts'

/** The class handles the event; an event may have several handlers. */
export const OnEvent =
  <P extends object>({ kind, name }: EventDefinition<P>, options: HandlerOptions = {}) =>
  (target: HandlerClass<P>): void =>
    register({ kind, name, id: options.id ?? target.name, target, options })

/** The class does the job; a job has one handler. */
export const OnJob =
  <P extends object>({ kind, name }: JobDefinition<P>, options: HandlerOptions = {}) =>
  (target: HandlerClass<P>): void =>
    register({ kind, name, id: options.id ?? target.name, target, options })
