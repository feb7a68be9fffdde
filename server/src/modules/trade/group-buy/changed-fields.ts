import type { AdminGroupBuyInput } from './dto/admin-group-buy-input.dto.ts'

type Field = keyof AdminGroupBuyInput

/** Words and pictures: what may still change while customers buy. */
const SAFE: readonly Field[] = ['title', 'subtitle', 'coverUrl', 'shareTitle', 'shareImageUrl']

/** For the operation log. */
const NAMES: Record<Field, string> = {
  productCode: '商品',
  title: '标题',
  subtitle: '副标题',
  coverUrl: '封面图',
  openAt: '开始时间',
  closeAt: '结束时间',
  teamSize: '成团人数',
  teamLifeMinutes: '成团时限',
  unitsPerMember: '每人限购',
  joinsPerMember: '参团次数',
  opensPerMember: '开团次数',
  items: '规格与价格',
  express: '快递',
  hasMemberPrice: '会员优惠',
  pickupPoints: '自提点',
  shareTitle: '分享标题',
  shareImageUrl: '分享图',
}

/** Which fields say something else now; the order of items and points says nothing. */
export function changedFields(before: AdminGroupBuyInput, after: AdminGroupBuyInput): Field[] {
  return (Object.keys(NAMES) as Field[]).filter((field) => plain(before, field) !== plain(after, field))
}

export const areSafe = (fields: Field[]): boolean => fields.every((field) => SAFE.includes(field))

export const namesOf = (fields: Field[]): string => fields.map((field) => NAMES[field]).join('、')

function plain(input: AdminGroupBuyInput, field: Field): string {
  switch (field) {
    case 'title':
    case 'subtitle':
    case 'shareTitle':
      return input[field].trim()
    case 'openAt':
    case 'closeAt':
      return new Date(input[field]).toISOString()
    case 'express':
      return String(input.express?.shippingFen)
    case 'hasMemberPrice':
      return String(input.hasMemberPrice ?? true)
    case 'items':
      return list(input.items.map((i) => [i.skuCode, i.groupPriceFen, i.alonePriceFen, i.quota, i.perMemberLimit]))
    case 'pickupPoints':
      return list(
        input.pickupPoints.map((p) => [
          p.pickupPointCode,
          ...[new Date(p.pickupFromAt).toISOString(), new Date(p.pickupToAt).toISOString(), p.instructions.trim()],
        ]),
      )
    default:
      return String(input[field])
  }
}

const list = (rows: unknown[][]): string => JSON.stringify(rows.map((row) => JSON.stringify(row)).sort())
