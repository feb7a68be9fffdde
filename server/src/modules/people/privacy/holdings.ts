import type { Holding } from './holding.ts'
import { loyaltyHoldings } from './holdings-of-loyalty.ts'
import { memberHoldings } from './holdings-of-members.ts'
import { tradeHoldings } from './holdings-of-trade.ts'
import { voiceHoldings } from './holdings-of-voice.ts'

/**
 * Every table that knows members. A test compares it with the schema: a new table that names a member and is not here
 * fails it, so that no export forgets it and no deletion leaves it behind.
 */
export const holdings: readonly Holding[] = [...memberHoldings, ...tradeHoldings, ...loyaltyHoldings, ...voiceHoldings]
