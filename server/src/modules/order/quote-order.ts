import { Injectable } from '@nestjs/common'
import type { LineMoney } from '@tuanke/shared/order/price'
import { earnedPoints } from '@tuanke/shared/points/rules'
import { Env } from '../../env.ts'
import { Clock } from '../../platform/clock/clock.ts'
import { Db } from '../../platform/db/db.ts'
import { checkOpen } from '../group-buy/check-open.ts'
import { readOffer } from '../group-buy/offer.ts'
import type { Quote, QuoteInput, QuoteLine } from './dto/quote.dto.ts'
import { type PricedLine, priceOrder } from './price-order.ts'

/** What a wish would cost right now (OR-1). Promises nothing: placing prices again and compares. */
@Injectable()
export class QuoteOrder {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
  ) {}

  async run(input: QuoteInput): Promise<Quote> {
    const itemIds = input.items.map((item) => item.itemId)
    const offer = await this.db.read((tx) => readOffer(tx, input.groupBuyCode, itemIds))
    checkOpen(offer, this.clock.now())
    const price = priceOrder(offer, input)
    return {
      goodsFen: price.goodsFen,
      levelDiscountFen: price.levelDiscountFen,
      couponDiscountFen: price.couponDiscountFen,
      pointsDiscountFen: price.pointsDiscountFen,
      shippingFen: price.shippingFen,
      payableFen: price.payableFen,
      lines: price.lines.map(toQuoteLine),
      pointsToEarn: earnedPoints(price.payableFen - price.shippingFen, this.env.pointsPerYuan),
      needsPerishableAck: price.lines.some((line) => line.isPerishable),
    }
  }
}

/** Only what the contract lists leaves the server. */
function toQuoteLine(line: PricedLine & LineMoney): QuoteLine {
  const { itemId, title, spec, imageUrl, unitPriceFen, quantity } = line
  const { goodsFen, levelDiscountFen, couponDiscountFen, pointsDiscountFen, payableFen } = line
  return {
    ...{ itemId, title, spec, imageUrl, unitPriceFen, quantity },
    ...{ goodsFen, levelDiscountFen, couponDiscountFen, pointsDiscountFen, payableFen },
  }
}
