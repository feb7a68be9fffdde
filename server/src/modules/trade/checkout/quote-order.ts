import { Injectable } from '@nestjs/common'
import type { LineMoney, PointsOffer } from '@tuanke/shared/order/price'
import { earnedPoints } from '@tuanke/shared/points/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { pointsSettings } from '../../wallet/points/points.settings.ts'
import { type HeldCoupon, heldCoupons } from '../../wallet/coupon/held-coupons.ts'
import { checkOpen } from '../group-buy/check-open.ts'
import { type OfferLevel, readOffer } from '../group-buy/offer.ts'
import { spendable } from '../../wallet/points/points.queries.ts'
import type { Quote, QuoteInput, QuoteLine } from './dto/quote.dto.ts'
import { chooseCoupon, offerCoupons, offerPoints } from './offer-discounts.ts'
import { type PricedLine, priceOrder } from './price-order.ts'

const NOTHING: { coupons: HeldCoupon[]; balance: number } = { coupons: [], balance: 0 }

/**
 * What a request would cost right now (OR-1), with the coupons and points of whoever asks. Promises nothing: placing prices
 * again and compares.
 */
@Injectable()
export class QuoteOrder {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async run(memberId: number | null, input: QuoteInput): Promise<Quote> {
    const now = this.clock.now()
    const itemIds = input.items.map((item) => item.itemId)
    const { offer, held } = await this.db.read(async (tx) => {
      const found = await readOffer(tx, input.groupBuyCode, itemIds, memberId)
      checkOpen(found, now)
      return { offer: found, held: memberId === null ? NOTHING : await readPurse(tx, memberId, now) }
    })
    const coupons = offerCoupons(offer, input, held.coupons, now)
    const couponCode = chooseCoupon(coupons, input)?.code ?? null
    const coupon = held.coupons.find(({ code }) => code === couponCode)
    const purse = this.pointsOffer(held.balance)
    const points = { balance: held.balance, ...offerPoints(offer, input, coupon, purse) }
    const price = priceOrder(offer, input, { coupon: coupon?.terms, points: input.usePoints ? purse : null })
    const goodsPaidFen = price.payableFen - price.shippingFen + price.shippingDiscountFen
    return {
      goodsFen: price.goodsFen,
      levelDiscountFen: price.levelDiscountFen,
      couponDiscountFen: price.couponDiscountFen,
      pointsDiscountFen: price.pointsDiscountFen,
      shippingFen: price.shippingFen,
      shippingDiscountFen: price.shippingDiscountFen,
      levelShippingDiscountFen: price.levelShippingDiscountFen,
      level: offer.level && { ...pickLevel(offer.level), isApplied: offer.hasMemberPrice },
      payableFen: price.payableFen,
      lines: price.lines.map(toQuoteLine),
      coupons,
      couponCode,
      points: memberId === null || purse.maxBasisPoints === 0 ? null : points,
      pointsUsed: price.pointsUsed,
      pointsToEarn: earnedPoints(goodsPaidFen, this.settings.get(pointsSettings.perYuan), offer.level?.pointsPercent),
      needsPerishableAck: price.lines.some((line) => line.isPerishable),
    }
  }

  private pointsOffer(spend: number): PointsOffer {
    return {
      spend,
      fenPerPoint: this.settings.get(pointsSettings.fenPerPoint),
      maxBasisPoints: this.settings.get(pointsSettings.maxBasisPoints),
    }
  }
}

async function readPurse(tx: Tx, memberId: number, now: Date): Promise<{ coupons: HeldCoupon[]; balance: number }> {
  return { coupons: await heldCoupons(tx, memberId, now), balance: await spendable(tx, memberId) }
}

const pickLevel = ({ name, offBasisPoints, isShippingFree }: OfferLevel) => ({ name, offBasisPoints, isShippingFree })

/** Only what the contract lists leaves the server. */
function toQuoteLine(line: PricedLine & LineMoney): QuoteLine {
  const { itemId, title, spec, imageUrl, unitPriceFen, quantity } = line
  const { goodsFen, levelDiscountFen, couponDiscountFen, pointsDiscountFen, payableFen } = line
  return {
    ...{ itemId, title, spec, imageUrl, unitPriceFen, quantity },
    ...{ goodsFen, levelDiscountFen, couponDiscountFen, pointsDiscountFen, payableFen },
  }
}
