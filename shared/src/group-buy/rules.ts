import type { components } from '../api/admin/schema.ts'
import { MAX_TEAM_SIZE, MIN_TEAM_SIZE } from '../team/rules.ts'

type Draft = components['schemas']['AdminGroupBuyInput']

export const MAX_TITLE_LENGTH = 60
export const MAX_ITEMS = 400
export const MAX_TEAM_LIFE_MINUTES = 30 * 24 * 60

export type IncompleteReason =
  | 'required'
  | 'too-long'
  | 'too-many'
  | 'out-of-range'
  | 'duplicate'
  | 'after-close'
  | 'in-the-past'
  | 'below-group-price'

/** `path` names the field as the form does, e.g. `items.0.groupPriceFen`. */
export interface Incomplete {
  path: string
  reason: IncompleteReason
}

/** Everything that keeps a draft from being published, in the order of the form; an empty list means it may be. */
export function incompleteIn(draft: Draft, now: Date): Incomplete[] {
  return [
    ...textsIn(draft),
    ...scheduleIn(draft, now),
    ...limitsIn(draft),
    ...draft.items.flatMap((_, index) => itemIn(draft.items, index)),
    ...deliveryIn(draft),
  ]
}

function textsIn(draft: Draft): Incomplete[] {
  return [
    ...when(!draft.productCode, 'productCode', 'required'),
    ...when(!draft.title.trim(), 'title', 'required'),
    ...when([...draft.title].length > MAX_TITLE_LENGTH, 'title', 'too-long'),
    ...when(!draft.coverUrl, 'coverUrl', 'required'),
  ]
}

function scheduleIn(draft: Draft, now: Date): Incomplete[] {
  const [openAt, closeAt] = [Date.parse(draft.openAt), Date.parse(draft.closeAt)]
  return [
    ...when(Number.isNaN(openAt), 'openAt', 'required'),
    ...when(Number.isNaN(closeAt), 'closeAt', 'required'),
    ...when(openAt >= closeAt, 'openAt', 'after-close'),
    ...when(closeAt <= now.getTime(), 'closeAt', 'in-the-past'),
  ]
}

function limitsIn(draft: Draft): Incomplete[] {
  return [
    ...when(!isWithin(draft.teamSize, MIN_TEAM_SIZE, MAX_TEAM_SIZE), 'teamSize', 'out-of-range'),
    ...when(!isWithin(draft.teamLifeMinutes, 1, MAX_TEAM_LIFE_MINUTES), 'teamLifeMinutes', 'out-of-range'),
    ...when(!isLimit(draft.unitsPerMember), 'unitsPerMember', 'out-of-range'),
    ...when(!isLimit(draft.joinsPerMember), 'joinsPerMember', 'out-of-range'),
    ...when(!isLimit(draft.opensPerMember), 'opensPerMember', 'out-of-range'),
    ...when(draft.items.length === 0, 'items', 'required'),
    ...when(draft.items.length > MAX_ITEMS, 'items', 'too-many'),
  ]
}

function itemIn(items: Draft['items'], index: number): Incomplete[] {
  const item = items[index]!
  const at = `items.${index}`
  const isRepeated = items.findIndex((other) => other.skuCode === item.skuCode) < index
  const alone = item.alonePriceFen
  return [
    ...when(!item.skuCode, `${at}.skuCode`, 'required'),
    ...when(isRepeated, `${at}.skuCode`, 'duplicate'),
    ...when(!isWithin(item.groupPriceFen, 1), `${at}.groupPriceFen`, 'out-of-range'),
    ...when(alone !== null && !isWithin(alone, 1), `${at}.alonePriceFen`, 'out-of-range'),
    ...when(alone !== null && alone < item.groupPriceFen, `${at}.alonePriceFen`, 'below-group-price'),
    ...when(!isLimit(item.quota), `${at}.quota`, 'out-of-range'),
    ...when(!isLimit(item.perMemberLimit), `${at}.perMemberLimit`, 'out-of-range'),
  ]
}

function deliveryIn(draft: Draft): Incomplete[] {
  const points = draft.pickupPoints
  return [
    ...when(!draft.express && points.length === 0, 'delivery', 'required'),
    ...when(draft.express !== null && !isWithin(draft.express.shippingFen, 0), 'express.shippingFen', 'out-of-range'),
    ...points.flatMap((point, index) => [
      ...when(!point.pickupPointCode, `pickupPoints.${index}.pickupPointCode`, 'required'),
      ...when(
        points.findIndex((other) => other.pickupPointCode === point.pickupPointCode) < index,
        `pickupPoints.${index}.pickupPointCode`,
        'duplicate',
      ),
      ...when(
        !(Date.parse(point.pickupFromAt) < Date.parse(point.pickupToAt)),
        `pickupPoints.${index}.pickupToAt`,
        'out-of-range',
      ),
    ]),
  ]
}

function when(isBroken: boolean, path: string, reason: IncompleteReason): Incomplete[] {
  return isBroken ? [{ path, reason }] : []
}

function isWithin(value: number, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most
}

const isLimit = (value: number | null) => value === null || isWithin(value, 1)
