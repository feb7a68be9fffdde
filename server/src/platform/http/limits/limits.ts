import type { Settings } from '../../settings-store/settings.ts'
import { limitsSettings } from './limit.settings.ts'

/** What is limited; `@Limited(name)` on a route. */
export type LimitName = 'login-codes' | 'quotes' | 'reveals' | 'uploads'

interface Limit {
  windowSeconds: number
  /** Counted in the database: for what must not be more with every process. */
  isExact: boolean
  /** Of one member or member of staff; 0 is no limit. */
  perCaller: (settings: Settings) => number
  perAddress: (settings: Settings) => number
}

export const limits: Readonly<Record<LimitName, Limit>> = {
  'login-codes': {
    ...{ windowSeconds: 60, isExact: false },
    // Nobody is signed in yet.
    perCaller: () => 0,
    perAddress: (settings) => settings.get(limitsSettings.loginCodes),
  },
  quotes: {
    ...{ windowSeconds: 60, isExact: false },
    perCaller: (settings) => settings.get(limitsSettings.quotes),
    perAddress: (settings) => settings.get(limitsSettings.quotesOfAddress),
  },
  reveals: {
    ...{ windowSeconds: 3_600, isExact: true },
    perCaller: (settings) => settings.get(limitsSettings.reveals),
    perAddress: (settings) => settings.get(limitsSettings.revealsOfAddress),
  },
  uploads: {
    ...{ windowSeconds: 3_600, isExact: true },
    perCaller: (settings) => settings.get(limitsSettings.uploads),
    perAddress: (settings) => settings.get(limitsSettings.uploadsOfAddress),
  },
}
