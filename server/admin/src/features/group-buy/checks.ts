import { incompleteIn } from '@tuanke/shared/group-buy/rules'
import { MINUTE_MS } from '@tuanke/shared/time'
import type { Product, OfferInput } from './api.ts'

export type CheckKey =
  | 'title'
  | 'items'
  | 'prices'
  | 'below'
  | 'alone'
  | 'stock'
  | 'schedule'
  | 'life'
  | 'delivery'
  | 'pickup'
  | 'pickupAfter'

export interface Check {
  key: CheckKey
  ok: boolean
  /** The variants at fault, to name them. */
  specs: string[]
  /** False: worth a look, but it does not keep the offer from being published. */
  isRequired: boolean
}

/** The list beside the form: what the server will ask for, and what a careful colleague would ask besides. */
export function checksOf(input: OfferInput, product: Product, now: Date): Check[] {
  const paths = incompleteIn(input, now).map((one) => one.path)
  const isFine = (...starts: string[]) =>
    !paths.some((path) => starts.some((start) => path === start || path.startsWith(`${start}.`)))
  const isItemFine = (field: string) => !paths.some((path) => path.startsWith('items.') && path.endsWith(field))
  const skuOf = (code: string) => product.skus.find((sku) => sku.code === code)
  const specsWhere = (isBad: (item: OfferInput['items'][number]) => boolean) =>
    input.items.filter(isBad).map((item) => skuOf(item.skuCode)?.spec ?? item.skuCode)

  const dear = specsWhere((item) => item.groupPriceFen >= (skuOf(item.skuCode)?.priceFen ?? Infinity))
  const empty = specsWhere((item) => {
    const sku = skuOf(item.skuCode)
    return !sku || sku.onHand - sku.reserved <= 0
  })
  const lastsMinutes = (Date.parse(input.closeAt) - Date.parse(input.openAt)) / MINUTE_MS
  const required = (key: CheckKey, ok: boolean, specs: string[] = []): Check => ({ key, ok, specs, isRequired: true })
  const advice = (key: CheckKey, ok: boolean, specs: string[] = []): Check => ({ key, ok, specs, isRequired: false })
  const hasItems = input.items.length > 0
  return [
    required('title', isFine('title', 'coverUrl')),
    required('items', hasItems && !paths.includes('items')),
    required('prices', hasItems && isItemFine('groupPriceFen') && isItemFine('quota') && isItemFine('perMemberLimit')),
    required('below', hasItems && dear.length === 0, dear),
    required('alone', isItemFine('alonePriceFen')),
    advice('stock', hasItems && empty.length === 0, empty),
    required('schedule', isFine('openAt', 'closeAt')),
    required(
      'life',
      isFine('teamLifeMinutes', 'teamSize', 'unitsPerMember', 'joinsPerMember', 'opensPerMember') &&
        !(input.teamLifeMinutes > lastsMinutes),
    ),
    required('delivery', isFine('delivery', 'express')),
    ...(input.pickupPoints.length
      ? [
          required('pickup', isFine('pickupPoints')),
          advice(
            'pickupAfter',
            input.pickupPoints.every((point) => !(Date.parse(point.pickupToAt) <= Date.parse(input.openAt))),
          ),
        ]
      : []),
  ]
}

/** How many checks still keep the offer from being published. */
export const requiredLeft = (checks: Check[]): number => checks.filter((check) => !check.ok && check.isRequired).length
