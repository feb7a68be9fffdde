import { phaseOf } from '@tuanke/shared/group-buy/phase'
import { GroupBuyError } from './group-buy.errors.ts'
import type { Offer } from './offer.ts'

/** Orders are taken only while a group buy is open. @throws group-buy.not-found | not-started | ended | not-open */
export function checkOpen(offer: Offer | undefined, now: Date): asserts offer is Offer {
  if (!offer || offer.deletedAt) throw GroupBuyError('not-found')
  const phase = phaseOf(offer, now)
  if (phase === 'open') return
  if (phase === 'scheduled') throw GroupBuyError('not-started', { openAt: offer.openAt.toISOString() })
  if (phase === 'ended' || phase === 'archived') throw GroupBuyError('ended')
  throw GroupBuyError('not-open')
}
