import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { takeVersion } from '../version/take-version.ts'
import type { PickupPointInput } from './dto/pickup-point.dto.ts'
import { toColumns } from './place-columns.ts'
import { PickupPointError } from './pickup-point.errors.ts'

/** Changes a pickup point. Orders placed before show the new address: the goods are where the point is. */
@Injectable()
export class UpdatePickupPoint {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws pickup-point.not-found | pickup-point.place-incomplete | version.… */
  async run(
    code: string,
    input: PickupPointInput,
    by: { staffId: number; version: string | undefined },
  ): Promise<void> {
    const { name, address, phone, openHours, isActive, ...place } = input
    const { latitudeMicro, longitudeMicro } = toColumns(place)
    await this.db.transaction(async (tx) => {
      const point = await tx.row<{ id: number }>('SELECT id FROM pickup_points WHERE code = ?', [code])
      if (!point) throw PickupPointError('not-found', { code })
      await takeVersion(tx, { kind: 'pickup-point', id: point.id, code }, { ...by, at: this.clock.now() })
      await tx.run(
        `UPDATE pickup_points SET name = ?, address = ?, phone = ?, openHours = ?, isActive = ?, latitudeMicro = ?,
                longitudeMicro = ? WHERE id = ?`,
        [name.trim(), address.trim(), phone, openHours, isActive, latitudeMicro, longitudeMicro, point.id],
      )
    })
  }
}
