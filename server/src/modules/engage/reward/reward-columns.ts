import type { Param, Tx } from '../../../platform/db/tx.ts'
import { CouponError } from '../../wallet/coupon/coupon.errors.ts'
import { invalidRequest } from '../../../platform/http/http.errors.ts'
import type { RewardInput } from './dto/admin-reward.dto.ts'

/**
 * The columns staff write. A gift needs a way to its member and a number of units; a coupon reward needs its coupon.
 * @throws request.invalid | coupon.not-found
 */
export async function rewardColumns(tx: Tx, input: RewardInput): Promise<Record<string, Param>> {
  const { kind, title, subtitle, coverUrl, detail, points, stock, perMemberLimit, isActive, sortOrder } = input
  const isGift = kind === 'gift'
  if (isGift && !input.hasPickup && !input.hasExpress)
    throw invalidRequest([{ path: 'hasPickup', message: 'a gift is collected or sent' }])
  if (isGift && stock === null) throw invalidRequest([{ path: 'stock', message: 'a gift has a number of units' }])
  return {
    ...{ kind, title: title.trim(), subtitle: subtitle.trim(), coverUrl, detail: detail.trim(), points, stock },
    ...{ perMemberLimit, isActive, sortOrder },
    hasPickup: isGift && input.hasPickup,
    hasExpress: isGift && input.hasExpress,
    couponTemplateId: isGift ? null : await templateId(tx, input.couponTemplateCode),
  }
}

async function templateId(tx: Tx, code: string | null): Promise<number> {
  const row = await tx.row<{ id: number }>('SELECT id FROM coupon_templates WHERE code = ?', [code ?? ''])
  if (!row) throw CouponError('not-found')
  return row.id
}
