import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, flag, id, instant, int, longText, maybe, text } from '../table.ts'

/** After-sale cases, and on order lines what they lay claim to. */
export class AfterSale1764500000000 implements MigrationInterface {
  name = 'AfterSale1764500000000'

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE order_lines ADD COLUMN claimedQuantity integer NOT NULL DEFAULT 0')
    await q.query('ALTER TABLE order_lines ADD COLUMN releasedQuantity integer NOT NULL DEFAULT 0')
    await q.query('ALTER TABLE refunds ADD COLUMN sentAt datetime(3) NULL')
    await cases(q)
    await createTable(
      q,
      'after_sale_lines',
      [id(), int('afterSaleId'), int('orderLineId'), int('quantity'), int('restocked')],
      {
        unique: { uq_after_sale_lines: ['afterSaleId', 'orderLineId'] },
        index: { ix_after_sale_lines_order_line: ['orderLineId'] },
        checks: { ck_after_sale_lines_quantity: 'quantity > 0 AND restocked >= 0 AND restocked <= quantity' },
      },
    )
    await createTable(
      q,
      'after_sale_events',
      [
        id(),
        int('afterSaleId'),
        text('fromState', 16),
        text('toState', 16),
        text('actorKind', 16),
        maybe(int('actorId')),
        text('note', 255),
        instant('createdAt'),
      ],
      { index: { ix_after_sale_events_case: ['afterSaleId', 'id'] } },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['after_sale_events', 'after_sale_lines', 'after_sales']) await q.dropTable(table)
    await q.query('ALTER TABLE refunds DROP COLUMN sentAt')
    await q.query('ALTER TABLE order_lines DROP COLUMN releasedQuantity')
    await q.query('ALTER TABLE order_lines DROP COLUMN claimedQuantity')
  }
}

async function cases(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'after_sales',
    [
      id(),
      text('code', 16),
      int('orderId'),
      int('memberId'),
      text('kind', 16),
      text('reason', 32),
      text('description', 500),
      longText('picturesJson'),
      text('state', 16),
      int('amountFen'),
      flag('isShippingKept'),
      flag('isAutomatic'),
      instant('createdAt'),
      instant('answerDueAt'),
      maybe(instant('decidedAt')),
      text('reply', 255),
      maybe(instant('returnDueAt')),
      maybe(text('returnWay', 16)),
      text('returnCarrier', 32),
      text('returnTrackingNo', 32),
      maybe(int('refundId')),
      maybe(instant('endedAt')),
      maybe(int('score')),
      text('scoreText', 255),
      maybe(instant('scoredAt')),
    ],
    {
      unique: { uq_after_sales_code: ['code'], uq_after_sales_refund: ['refundId'] },
      index: {
        ix_after_sales_order: ['orderId', 'id'],
        ix_after_sales_member: ['memberId', 'id'],
        ix_after_sales_desk: ['state', 'id'],
      },
      checks: {
        ck_after_sales_amount: 'amountFen >= 0',
        ck_after_sales_score: 'score IS NULL OR (score >= 1 AND score <= 5)',
      },
    },
  )
}
