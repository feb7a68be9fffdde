import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, flag, id, instant, int, longText, maybe, text } from '../table.ts'

const ORDER_COLUMNS = [
  'couponId integer NULL',
  'pointsUsed integer NOT NULL DEFAULT 0',
  'pointsReturned integer NOT NULL DEFAULT 0',
  'shippingDiscountFen integer NOT NULL DEFAULT 0',
]

/** Coupons, and points and coupons on orders. */
export class CheckoutMoney1764100000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const column of ORDER_COLUMNS) await q.query(`ALTER TABLE orders ADD COLUMN ${column}`)
    await q.query('ALTER TABLE order_lines ADD COLUMN pointsUsed integer NOT NULL DEFAULT 0')
    await pointsTakes(q)
    await coupons(q)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['coupons', 'coupon_members', 'coupon_templates', 'points_takes']) await q.dropTable(table)
    await q.query('ALTER TABLE order_lines DROP COLUMN pointsUsed')
    for (const column of ORDER_COLUMNS) await q.query(`ALTER TABLE orders DROP COLUMN ${column.split(' ', 1)[0]}`)
  }
}

async function pointsTakes(q: QueryRunner): Promise<void> {
  await createTable(q, 'points_takes', [id(), int('entryId'), int('lotId'), int('amount'), int('returned')], {
    unique: { uq_points_takes: ['entryId', 'lotId'] },
    checks: { ck_points_takes_returned: 'amount > 0 AND returned >= 0 AND returned <= amount' },
  })
}

async function coupons(q: QueryRunner): Promise<void> {
  const { columns, parts } = template
  await createTable(q, 'coupon_templates', columns, parts)
  await createTable(q, 'coupon_members', [id(), int('templateId'), int('memberId'), int('issued')], {
    unique: { uq_coupon_members: ['templateId', 'memberId'] },
    checks: { ck_coupon_members_issued: 'issued >= 0' },
  })
  await createTable(q, 'coupons', coupon.columns, coupon.parts)
}

const template = {
  columns: [
    id(),
    text('code', 16),
    text('title', 64),
    text('kind', 16),
    maybe(int('offFen')),
    maybe(int('offBasisPoints')),
    maybe(int('capFen')),
    int('thresholdFen'),
    longText('scopeJson'),
    maybe(instant('validFromAt')),
    maybe(instant('validUntilAt')),
    maybe(int('validDays')),
    instant('issueFromAt'),
    instant('issueUntilAt'),
    maybe(int('totalLimit')),
    maybe(int('perMemberLimit')),
    int('issued'),
    flag('isInCentre'),
    text('status', 16),
    maybe(int('staffId')),
    instant('createdAt'),
  ],
  parts: {
    unique: { uq_coupon_templates_code: ['code'] },
    index: { ix_coupon_templates_centre: ['isInCentre', 'status', 'issueUntilAt'] },
    checks: { ck_coupon_templates_issued: 'issued >= 0 AND (totalLimit IS NULL OR issued <= totalLimit)' },
  },
}

const coupon = {
  columns: [
    id(),
    text('code', 16),
    int('templateId'),
    int('memberId'),
    text('businessKey', 96),
    text('source', 16),
    text('state', 16),
    maybe(int('orderId')),
    instant('validFromAt'),
    instant('validUntilAt'),
    instant('createdAt'),
    maybe(instant('usedAt')),
    maybe(instant('recalledAt')),
    maybe(int('staffId')),
    text('reason', 255),
  ],
  parts: {
    unique: {
      uq_coupons_code: ['code'],
      uq_coupons_business_key: ['businessKey'],
      uq_coupons_order: ['orderId'],
    },
    index: {
      ix_coupons_member: ['memberId', 'state', 'validUntilAt'],
      ix_coupons_template: ['templateId', 'id'],
    },
    checks: { ck_coupons_order: "(state = 'used' AND orderId IS NOT NULL) OR (state <> 'used' AND orderId IS NULL)" },
  },
}
