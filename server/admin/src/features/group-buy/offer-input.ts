import type { Dayjs } from 'dayjs'
import { fromPicker } from '../../lib/time.ts'
import type { GroupBuy, OfferInput } from './api.ts'
import type { OfferValues } from './offer-values.ts'
import { minutesOf } from './team-life.ts'

const instant = (picked: Dayjs | null | undefined): string => (picked ? fromPicker(picked) : '')

/** The request for what was typed; what is missing stays empty, for the checks to point at. */
export function inputOf(values: OfferValues, productCode: string): OfferInput {
  return {
    productCode,
    title: values.title?.trim() ?? '',
    subtitle: values.subtitle?.trim() ?? '',
    coverUrl: values.coverUrl ?? '',
    openAt: instant(values.schedule?.[0]),
    closeAt: instant(values.schedule?.[1]),
    teamSize: values.teamSize ?? 0,
    teamLifeMinutes: minutesOf(values.life),
    unitsPerMember: values.unitsPerMember ?? null,
    joinsPerMember: values.joinsPerMember ?? null,
    opensPerMember: values.opensPerMember ?? null,
    items: values.items
      .filter((item) => item.isIn)
      .map(({ isIn: _isIn, groupPriceFen, ...item }) => ({ ...item, groupPriceFen: groupPriceFen ?? 0 })),
    express: values.hasExpress ? { shippingFen: values.shippingFen ?? 0 } : null,
    hasMemberPrice: values.hasMemberPrice,
    pickupPoints: values.points
      .filter((point) => point.isIn)
      .map((point) => ({
        pickupPointCode: point.pickupPointCode,
        pickupFromAt: instant(point.time?.[0]),
        pickupToAt: instant(point.time?.[1]),
        instructions: point.instructions.trim(),
      })),
    shareTitle: values.shareTitle?.trim() || values.title?.trim() || '',
    shareImageUrl: values.shareImageUrl || null,
  }
}

/** What was typed, with everything but words and pictures as it stands in an open offer. */
export const withFixed = (typed: OfferInput, fixed: GroupBuy | undefined): OfferInput => {
  if (!fixed) return typed
  const { productCode, openAt, closeAt, teamSize, teamLifeMinutes } = fixed
  const { unitsPerMember, joinsPerMember, opensPerMember, items, express, hasMemberPrice, pickupPoints } = fixed
  return {
    ...typed,
    ...{
      productCode,
      openAt,
      closeAt,
      teamSize,
      teamLifeMinutes,
      unitsPerMember,
      joinsPerMember,
      opensPerMember,
      express,
      hasMemberPrice,
    },
    items: items.map(({ skuCode, groupPriceFen, alonePriceFen, quota, perMemberLimit }) => ({
      skuCode,
      groupPriceFen,
      alonePriceFen,
      quota,
      perMemberLimit,
    })),
    pickupPoints: pickupPoints.map(({ pickupPointCode, pickupFromAt, pickupToAt, instructions }) => ({
      pickupPointCode,
      pickupFromAt,
      pickupToAt,
      instructions,
    })),
  }
}
