import { basicScreens } from './table-basics.ts'
import { loyaltyScreens } from './table-loyalty.ts'
import { memberScreens } from './table-member.ts'
import { orderScreens } from './table-orders.ts'
import { voiceScreens } from './table-voice.ts'
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

/** Every page in every state its business knows; loading, error and long names are made of these. */
export const screens: readonly Screen[] = [
  ...basicScreens,
  ...orderScreens,
  ...loyaltyScreens,
  ...voiceScreens,
  ...memberScreens,
]

/** The file name of its pictures. */
export const nameOf = ({ page, state }: Screen): string =>
  `${page.replace(/^packages\/|^pages\/|\/index$/g, '').replace(/\/(pages\/)?/g, '-')}-${state}`
