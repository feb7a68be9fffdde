import { defineCategoryUse } from '../../goods/catalog/category-use.ts'
import type { ScopeRecord } from './coupon-terms.ts'

/** A kind of coupon names its categories as long as one may still be given away, or somebody has one. */
defineCategoryUse({
  async namedBy(tx, categoryId, now) {
    const templates = await tx.rows<{ title: string; scopeJson: ScopeRecord }>(
      `SELECT t.title, t.scopeJson FROM coupon_templates t
        WHERE (t.status <> 'recalled' AND t.issueUntilAt > ?)
           OR EXISTS (SELECT 1 FROM coupons c WHERE c.templateId = t.id AND c.state <> 'recalled' AND c.validUntilAt > ?)
        ORDER BY t.id`,
      [now, now],
    )
    return templates.find(({ scopeJson }) => scopeJson.categoryIds.includes(categoryId))?.title
  },
})
