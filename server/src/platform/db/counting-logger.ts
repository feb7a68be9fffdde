import type { Logger } from 'typeorm'
import { statements } from './statements.ts'

/** Counts what goes through TypeORM itself (migrations, `tx.manager`) and prints nothing. */
export class CountingLogger implements Logger {
  logQuery(query: string): void {
    if (/^\s*select\b/i.test(query)) statements.reads++
    else statements.writes++
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
