import { startOfBusinessDay, addBusinessDays, businessDay, DAY_MS, HOUR_MS } from '@tuanke/shared/time'
import type { Dayjs } from 'dayjs'
import { systemNow } from '../../lib/now.ts'
import { fromPicker, toPicker } from '../../lib/time.ts'
import type { GroupBuy, Product, OfferInput } from './api.ts'
import { lifeOf, minutesOf, type Life } from './team-life.ts'

export interface ItemValues {
  skuCode: string
  isIn: boolean
  groupPriceFen: number | null
  alonePriceFen: number | null
  quota: number | null
  perMemberLimit: number | null
}

export interface PointValues {
  pickupPointCode: string
  isIn: boolean
  time: [Dayjs | null, Dayjs | null] | null
  instructions: string
}

/** What the form holds while people type. */
export interface OfferValues {
  title: string
  subtitle: string
  coverUrl: string | null
  shareTitle: string
  shareImageUrl: string | null
  schedule: [Dayjs | null, Dayjs | null] | null
  teamSize: number | null
  life: Life
  unitsPerMember: number | null
  joinsPerMember: number | null
  opensPerMember: number | null
  items: ItemValues[]
  hasExpress: boolean
  shippingFen: number | null
  hasMemberPrice: boolean
  points: PointValues[]
}

/** A new offer from a product: everything that can be known is filled in. It runs from the next full hour for three days. */
export function valuesFromProduct(product: Product, pointCodes: string[]): OfferValues {
  const openAt = new Date(Math.ceil(systemNow().getTime() / HOUR_MS) * HOUR_MS)
  const closeAt = new Date(openAt.getTime() + 3 * DAY_MS)
  return {
    title: product.title,
    subtitle: product.subtitle,
    coverUrl: product.coverUrl || null,
    shareTitle: '',
    shareImageUrl: product.coverUrl || null,
    schedule: [toPicker(openAt.toISOString()), toPicker(closeAt.toISOString())],
    teamSize: 2,
    life: { amount: 24, unit: 'hours' },
    unitsPerMember: null,
    joinsPerMember: null,
    opensPerMember: null,
    items: product.skus.map((sku) => ({ ...emptyItem(sku.code), isIn: sku.isOnShelf })),
    hasExpress: false,
    shippingFen: 0,
    hasMemberPrice: true,
    points: pointCodes.map((code) => emptyPoint(code, closeAt)),
  }
}

/** An existing offer, with the product's other variants and the other points ready to be ticked. */
export function valuesFromGroupBuy(groupBuy: GroupBuy, product: Product, pointCodes: string[]): OfferValues {
  const offered = new Map(groupBuy.items.map((item) => [item.skuCode, item]))
  const served = new Map(groupBuy.pickupPoints.map((point) => [point.pickupPointCode, point]))
  return {
    title: groupBuy.title,
    subtitle: groupBuy.subtitle,
    coverUrl: groupBuy.coverUrl || null,
    shareTitle: groupBuy.shareTitle,
    shareImageUrl: groupBuy.shareImageUrl,
    schedule: [toPicker(groupBuy.openAt), toPicker(groupBuy.closeAt)],
    teamSize: groupBuy.teamSize,
    life: lifeOf(groupBuy.teamLifeMinutes),
    unitsPerMember: groupBuy.unitsPerMember,
    joinsPerMember: groupBuy.joinsPerMember,
    opensPerMember: groupBuy.opensPerMember,
    items: product.skus.map((sku) => {
      const item = offered.get(sku.code)
      return item ? { ...item, isIn: true } : emptyItem(sku.code)
    }),
    hasExpress: groupBuy.express !== null,
    shippingFen: groupBuy.express?.shippingFen ?? 0,
    hasMemberPrice: groupBuy.hasMemberPrice ?? true,
    points: [...new Set([...served.keys(), ...pointCodes])].map((code) => {
      const point = served.get(code)
      if (!point) return emptyPoint(code, new Date(groupBuy.closeAt))
      return {
        pickupPointCode: code,
        isIn: true,
        time: [toPicker(point.pickupFromAt), toPicker(point.pickupToAt)],
        instructions: point.instructions,
      }
    }),
  }
}

const emptyItem = (skuCode: string): ItemValues => ({
  skuCode,
  isIn: false,
  groupPriceFen: null,
  alonePriceFen: null,
  quota: null,
  perMemberLimit: null,
})

/** Goods can usually be fetched the day after the offer ends, from nine to eight. */
const emptyPoint = (pickupPointCode: string, closeAt: Date): PointValues => {
  const day = startOfBusinessDay(addBusinessDays(businessDay(closeAt), 1)).getTime()
  const at = (hour: number) => toPicker(new Date(day + hour * HOUR_MS).toISOString())
  return { pickupPointCode, isIn: false, time: [at(9), at(20)], instructions: '' }
}

const instant = (picked: Dayjs | null | undefined): string => (picked ? fromPicker(picked.second(0)) : '')

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
