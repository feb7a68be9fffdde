import { addMs, DAY_MS } from '@tuanke/shared/time'
import type { ScopeRecord } from '../src/modules/wallet/coupon/coupon-terms.ts'
import { IssueCoupon } from '../src/modules/wallet/coupon/issue-coupon.ts'
import { placeholders, type Tx } from '../src/platform/db/tx.ts'
import { demoCode } from './shop/demo-code.ts'
import { demoCoupons, demoHolders, type DemoScope } from './shop/coupons.ts'
import { foldForSearch } from '@tuanke/shared/search-text'

/** Kinds of coupons, and some in the hands of members: given through the shop's own door, at their time. */
export async function seedCoupons(tx: Tx, now: Date): Promise<void> {
  const ids = new Map<string, number>()
  for (const { name, scope, ...terms } of demoCoupons) {
    const id = await tx.insert('coupon_templates', {
      ...terms,
      searchText: foldForSearch(terms.title),
      code: demoCode(`coupon ${name}`, 10),
      scopeJson: { ...(await scopeOf(tx, scope)) },
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

async function scopeOf(tx: Tx, { categories = [], products = [], excluded = [] }: DemoScope): Promise<ScopeRecord> {
  return {
    categoryIds: await idsOf(tx, 'categories', 'name', categories),
    productIds: await idsOf(tx, 'products', 'title', products),
    excludedProductIds: await idsOf(tx, 'products', 'title', excluded),
    onlyFor: [...categories, ...products],
    notFor: [...excluded],
  }
}

async function idsOf(tx: Tx, table: string, column: string, names: readonly string[]): Promise<number[]> {
  if (names.length === 0) return []
  const rows = await tx.rows<{ id: number }>(
    `SELECT id FROM ${table} WHERE ${column} IN (${placeholders(names.length)}) ORDER BY id`,
    [...names],
  )
  if (rows.length !== names.length) throw new Error(`${table} lack one of ${names.join(', ')}`)
  return rows.map(({ id }) => id)
}
