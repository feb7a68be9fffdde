import type { DemoFacts, Who } from './demo-facts.ts'

/** Where somebody stands: which page, with what in its address, and whose phone it is. */
export interface Place {
  query?: Record<string, string>
  who?: Who
}

/** One state of one page of the mini-program. */
export interface Screen {
  /** As in app.config: `packages/team/pages/detail/index`. */
  page: string
  /** What distinguishes it: `failed`. The pictures are called after it. */
  state: string
  /** Finds the place in the demo shop. */
  at: (facts: DemoFacts) => Place | Promise<Place>
  /** Laid over the answer about the thing the address names: a state that the demo's own has left or not reached. */
  answer?: object
  /** The page asks the server for nothing, so it is never loading and cannot fail to load. */
  isStill?: boolean
}
