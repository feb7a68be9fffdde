import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A look at whom a parcel goes to says which parcel. */
export class RevealReferences1765210000000 implements MigrationInterface {
  name = 'RevealReferences1765210000000'

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE personal_data_reveals ADD COLUMN reference varchar(32) NULL')
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE personal_data_reveals DROP COLUMN reference')
  }
}
