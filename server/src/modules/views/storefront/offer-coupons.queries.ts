import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { GroupBuyError } from '../../trade/group-buy/group-buy.errors.ts'
import { type Offer, readOffer } from '../../trade/group-buy/offer.ts'
import { offerCoupons } from '../../trade/checkout/offer-discounts.ts'
import { priceOrder, type Wanted } from '../../trade/checkout/price-order.ts'
import { claimableCoupons } from '../../wallet/coupon/claimable-coupons.ts'
import { type HeldCoupon, heldCoupons } from '../../wallet/coupon/held-coupons.ts'
import type { AfterCoupon, OfferCoupons } from './dto/offer-coupons.dto.ts'

/** Coupons for one group buy, before anybody is at the checkout. */
@Injectable()
export class OfferCouponQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Four statements. @throws group-buy.not-found */
  of(code: string, viewerId: number | null): Promise<OfferCoupons> {
    const now = this.clock.now()
    return this.db.read(async (tx) => {
      const offer = await readOffer(tx, code, await itemIdsOf(tx, code), viewerId)
      if (!offer || offer.status === 'draft' || offer.deletedAt) throw GroupBuyError('not-found')
      const claimable = (await claimableCoupons(tx, viewerId, now)).map(({ offered, ...coupon }) => ({
        offered,
        held: { ...coupon, id: 0, code: offered.code, face: offered },
      }))
      const held = viewerId === null ? [] : await heldCoupons(tx, viewerId, now)
      return {
        claimable: claimable.filter(({ held: one }) => fits(offer, one, now)).map(({ offered }) => offered),
        afterCoupon: offer.items.flatMap(({ itemId }) =>
          bestPrice(offer, itemId, [...held, ...claimable.map((one) => one.held)], now),
        ),
      }
    })
  }
}

async function itemIdsOf(tx: Tx, code: string): Promise<number[]> {
  const rows = await tx.rows<{ id: number }>(
    `SELECT i.id FROM group_buy_items i JOIN group_buys g ON g.id = i.groupBuyId
      WHERE g.code = ? AND i.isActive = 1 ORDER BY i.id`,
    [code],
  )
  return rows.map(({ id }) => id)
}

/** One unit in a team, the way most buy it. */
const oneOf = (offer: Offer, itemId: number): Wanted => ({
  kind: 'team',
  delivery: offer.hasExpress ? 'express' : 'pickup',
  items: [{ itemId, quantity: 1 }],
})

/** Not made for other goods; what asks for a larger order is still worth having. */
function fits(offer: Offer, coupon: HeldCoupon, now: Date): boolean {
  const never = ['scope', 'no-shipping', 'expired']
  return offer.items.some(({ itemId }) =>
    offerCoupons(offer, oneOf(offer, itemId), [coupon], now).some(({ obstacle }) => !never.includes(obstacle ?? '')),
  )
}

function bestPrice(offer: Offer, itemId: number, coupons: HeldCoupon[], now: Date): AfterCoupon[] {
  // At the counter, where no shipping blurs what the goods cost.
  const wanted: Wanted = { ...oneOf(offer, itemId), delivery: 'pickup' }
  const [best] = offerCoupons(offer, wanted, coupons, now).filter(({ obstacle }) => obstacle === null)
  if (!best) return []
  return [{ itemId, payableFen: priceOrder(offer, wanted).payableFen - best.savesFen, couponTitle: best.title }]
}
