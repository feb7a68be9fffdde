import type { Noun } from '../../noun.ts'
import { CardRatings } from './card-ratings.ts'
import { HomeQueries } from './home.queries.ts'
import { OfferCouponQueries } from './offer-coupons.queries.ts'
import { StorefrontController } from './storefront.controller.ts'

export const storefrontNoun: Noun = {
  controllers: [StorefrontController],
  providers: [CardRatings, HomeQueries, OfferCouponQueries],
}
