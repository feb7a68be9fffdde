import { startOfBusinessDay, addBusinessDays, businessDay, DAY_MS, HOUR_MS } from '@tuanke/shared/time'
import type { Dayjs } from 'dayjs'
import { systemNow } from '../../lib/now.ts'
import { toPicker } from '../../lib/time.ts'
import type { GroupBuy, Product } from './api.ts'
import { lifeOf, type Life } from './team-life.ts'

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
