import type { EntityManager } from 'typeorm'
import type { Bound, Row } from './values.ts'

/** One connection for the time of one piece of work. Both engines answer alike; `Tx` is the face modules see. */
export interface Session {
  rows(sql: string, params: Bound[]): Promise<Row[]>
  /** A SELECT whose rows stay as they are for everybody else until the commit. */
  hold(sql: string, params: Bound[]): Promise<Row[]>
  /** `insertId` is the id of the first inserted row when `rowCount` rows were inserted by this one statement. */
  run(sql: string, params: Bound[], rowCount?: number): Promise<{ affected: number; insertId: number }>
  manager(): EntityManager
}

export interface Engine {
  readonly dialect: 'sqlite' | 'mysql'
  /** Begin, work, commit; roll back when the work throws. Tries once. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** No transaction: each statement sees what is committed when it runs. */
  read<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Deadlock or lock wait: the same work may be tried again. */
  isTransient(error: unknown): boolean
  /** Ends what the engine has opened beside the data source. */
  close(): Promise<void>
}
