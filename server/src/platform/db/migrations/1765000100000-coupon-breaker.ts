import type { MigrationInterface, QueryRunner } from 'typeorm'

const COLUMNS = [
  'budgetFen integer NULL',
  'mostPerMinute integer NULL',
  'mostPerHour integer NULL',
  'minuteFromAt datetime(3) NULL',
  'minuteClaims integer NOT NULL DEFAULT 0',
  'hourFromAt datetime(3) NULL',
  'hourClaims integer NOT NULL DEFAULT 0',
  'claimsPausedAt datetime(3) NULL',
  'claimsPausedBy varchar(8) NULL',
]

/** What a kind of coupon may cost at most, and how fast it may be claimed. */
export class CouponBreaker1765000100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await q.query(`ALTER TABLE coupon_templates ADD COLUMN ${column}`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await q.query(`ALTER TABLE coupon_templates DROP COLUMN ${column.split(' ', 1)[0]}`)
  }
}
