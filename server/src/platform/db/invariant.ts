import type { Param } from './tx.ts'

/** A rule that holds at every committed moment. Each row its query returns breaks it and names what is broken by id. */
export interface Invariant {
  /** As in the design: S1, O2, … */
  id: string
  /** What must hold, as a sentence. */
  title: string
  /** One SELECT that both engines understand. */
  sql: string
  /** The values of its `?`, from the time of the check. */
  params?: (now: Date) => Param[]
}
