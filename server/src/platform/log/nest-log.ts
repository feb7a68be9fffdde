import type { LoggerService } from '@nestjs/common'
import type { Log } from './log.ts'

/** Nest's own messages in our log; its start-up chatter is debug. */
export class NestLog implements LoggerService {
  constructor(private readonly out: Log) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.out.debug({ nest: rest.at(-1) }, String(message))
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.out.debug({ nest: rest.at(-1) }, String(message))
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.out.debug({ nest: rest.at(-1) }, String(message))
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.out.warn({ nest: rest.at(-1) }, String(message))
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.out.error({ nest: rest }, String(message))
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.out.error({ nest: rest }, String(message))
  }
}
