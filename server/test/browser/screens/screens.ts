import type { Screen } from './screen.ts'
import { basicScreens } from './table-basics.ts'
import { loyaltyScreens } from './table-loyalty.ts'
import { memberScreens } from './table-member.ts'
import { orderScreens } from './table-orders.ts'
import { voiceScreens } from './table-voice.ts'

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
