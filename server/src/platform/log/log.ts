import { Injectable } from '@nestjs/common'
import { type Logger, pino } from 'pino'
import { Env } from '../../env.ts'
import { hidden } from './hidden.ts'
import { masked } from './masked.ts'

/**
 * One JSON line per message on stdout: `log.info({ orderNo }, 'order placed')`. Secret fields are blanked by name, and
 * whatever still looks like a phone number or a token is masked in the finished line.
 */
@Injectable()
export class Log {
  private readonly logger: Logger

  constructor(env: Env) {
    this.logger = pino({
      level: env.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: (fields) => hidden(fields) },
      hooks: { streamWrite: masked },
    })
  }

  debug(fields: object, message: string): void {
    this.logger.debug(fields, message)
  }
  info(fields: object, message: string): void {
    this.logger.info(fields, message)
  }
  warn(fields: object, message: string): void {
    this.logger.warn(fields, message)
  }
  error(fields: object, message: string): void {
    this.logger.error(fields, message)
  }
}
