import type { Levels } from '../../../lib/schemas.ts'
import { levelTexts as t } from '../texts.ts'

/** What a level brings, in words; the first step brings what everybody has. */
export function benefitsOf(level: Levels['items'][number]): string[] {
  const { offBasisPoints, pointsPercent, isShippingFree, hasPriority, hasService, giftTitle } = level
  const benefits = [
    offBasisPoints > 0 && t.discount(offBasisPoints),
    isShippingFree && t.freeShipping,
    pointsPercent > 100 && t.points(pointsPercent / 100),
    hasPriority && t.priority,
    hasService && t.service,
    giftTitle !== null && t.gift(giftTitle),
  ].filter((benefit) => benefit !== false)
  return benefits.length > 0 ? benefits : [t.everybody]
}
