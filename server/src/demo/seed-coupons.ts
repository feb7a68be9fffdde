import { addMs, DAY_MS } from '@tuanke/shared/time'
import { NO_SCOPE } from '../modules/coupon/coupon-terms.ts'
import { IssueCoupon } from '../modules/coupon/issue-coupon.ts'
import type { Tx } from '../platform/db/tx.ts'
import { demoCode } from './shop/demo-code.ts'
import { demoCoupons, demoHolders } from './shop/coupons.ts'

/** Kinds of coupons, and some in the hands of members: given through the shop's own door, at their time. */
export async function seedCoupons(tx: Tx, now: Date): Promise<void> {
  const ids = new Map<string, number>()
  for (const { name, category, ...terms } of demoCoupons) {
    const id = await tx.insert('coupon_templates', {
      ...terms,
      code: demoCode(`coupon ${name}`, 10),
      scopeJson: await scopeOf(tx, category),
      validFromAt: null,
      validUntilAt: null,
      issueFromAt: addMs(now, -20 * DAY_MS),
      issueUntilAt: addMs(now, 30 * DAY_MS),
      perMemberLimit: 1,
      issued: 0,
      status: 'active',
      staffId: null,
      createdAt: addMs(now, -20 * DAY_MS),
    })
    ids.set(name, id)
  }
  const issue = new IssueCoupon()
  for (const { openid, coupon, daysAgo } of demoHolders) {
    const member = await tx.row<{ id: number }>('SELECT memberId AS id FROM member_identities WHERE openid = ?', [
      openid,
    ])
    const about = { templateId: ids.get(coupon)!, memberId: member!.id, now: addMs(now, -daysAgo * DAY_MS) }
    const source = coupon === 'thanks' ? 'staff' : 'claim'
    const reason = coupon === 'thanks' ? '感谢一直以来的支持' : ''
    await issue.run(tx, { ...about, source, reason, businessKey: `demo:${openid}:${coupon}` })
  }
}

async function scopeOf(tx: Tx, category: string | null) {
  if (category === null) return { ...NO_SCOPE }
  const found = await tx.row<{ id: number }>('SELECT id FROM categories WHERE name = ?', [category])
  return found ? { ...NO_SCOPE, categoryIds: [found.id], onlyFor: [category] } : { ...NO_SCOPE }
}
