import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, flag, id, instant, int, longText, maybe, text } from '../table.ts'

/** Reviews of what was received, and the alarms they raise. */
export class Reviews1764320000000 implements MigrationInterface {
  name = 'Reviews1764320000000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'reviews',
      [
        ...[id(), text('code', 16), int('memberId'), int('orderId'), int('orderLineId'), int('productId')],
        ...[text('spec', 64), int('productScore'), int('serviceScore'), int('deliveryScore')],
        ...[text('body', 2000), longText('picturesJson'), flag('hasPictures'), flag('isAnonymous')],
        ...[text('state', 16), text('textVerdict', 16), maybe(int('textLabel')), text('stateReason', 255)],
        ...[instant('createdAt'), maybe(instant('approvedAt'))],
        ...[maybe(text('reply', 1200)), maybe(instant('repliedAt'))],
        ...[maybe(text('appendBody', 2000)), maybe(longText('appendPicturesJson')), maybe(text('appendState', 16))],
        ...[maybe(text('appendVerdict', 16)), maybe(int('appendLabel')), maybe(text('appendReason', 255))],
        maybe(instant('appendedAt')),
      ],
      {
        unique: { uq_reviews_code: ['code'], uq_reviews_line: ['orderLineId'] },
        index: {
          ix_reviews_list: ['productId', 'state', 'id'],
          ix_reviews_scores: ['productId', 'state', 'productScore', 'hasPictures'],
          ix_reviews_member: ['memberId', 'id'],
          ix_reviews_desk: ['state', 'id'],
          ix_reviews_appended: ['appendState', 'id'],
          ix_reviews_order: ['orderId'],
        },
        checks: {
          ck_reviews_scores:
            'productScore BETWEEN 1 AND 5 AND serviceScore BETWEEN 1 AND 5 AND deliveryScore BETWEEN 1 AND 5',
        },
      },
    )
    await createTable(
      q,
      'score_alerts',
      [
        ...[id(), text('code', 16), int('productId'), maybe(int('openProductId')), int('recentTenths')],
        ...[
          maybe(int('beforeTenths')),
          instant('createdAt'),
          maybe(instant('closedAt')),
          maybe(int('closedByStaffId')),
        ],
      ],
      {
        unique: { uq_score_alerts_code: ['code'], uq_score_alerts_open: ['openProductId'] },
        index: { ix_score_alerts_product: ['productId', 'id'] },
      },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('score_alerts')
    await q.dropTable('reviews')
  }
}
