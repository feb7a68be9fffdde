import type { DemoFacts, Who } from './demo-facts.ts'

/** Where somebody stands: which page, with what in its address, and whose phone it is. */
export interface Place {
  query?: Record<string, string>
  who?: Who
  /** Laid over what the server says at an address ending in `at`: a state that the demo's own has left or not reached. */
  asIf?: { at: string; answer: object }
}

/** One state of one page of the mini-program. */
export interface Screen {
  /** As in app.config: `packages/team/pages/detail/index`. */
  page: string
  /** What distinguishes it: `failed`. The pictures are called after it. */
  state: string
  /** Finds the place in the demo shop. */
  at: (facts: DemoFacts) => Place | Promise<Place>
  /** The page asks the server for nothing, so it is never loading and cannot fail to load. */
  isStill?: boolean
}
