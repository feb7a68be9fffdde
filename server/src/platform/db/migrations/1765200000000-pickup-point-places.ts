import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm'
import { int, maybe } from '../table.ts'

/** Where on the map a pickup point is; nobody has said so far. */
export class PickupPointPlaces1765200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.addColumn('pickup_points', new TableColumn(maybe(int('latitudeMicro'))))
    await q.addColumn('pickup_points', new TableColumn(maybe(int('longitudeMicro'))))
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropColumn('pickup_points', 'longitudeMicro')
    await q.dropColumn('pickup_points', 'latitudeMicro')
  }
}
