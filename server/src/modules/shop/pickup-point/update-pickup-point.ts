import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { PickupPoint, PickupPointInput } from './dto/pickup-point.dto.ts'
import { PickupPointError } from './pickup-point.errors.ts'

/** Changes a pickup point. Orders placed before show the new address: the goods are where the point is. */
@Injectable()
export class UpdatePickupPoint {
  constructor(private readonly db: Db) {}

  /** @throws pickup-point.not-found */
  async run(code: string, { name, address, phone, openHours, isActive }: PickupPointInput): Promise<PickupPoint> {
    const point = { code, name: name.trim(), address: address.trim(), phone, openHours, isActive }
    const matched = await this.db.transaction((tx) =>
      tx.run('UPDATE pickup_points SET name = ?, address = ?, phone = ?, openHours = ?, isActive = ? WHERE code = ?', [
        point.name,
        point.address,
        phone,
        openHours,
        isActive,
        code,
      ]),
    )
    if (matched === 0) throw PickupPointError('not-found', { code })
    return point
  }
}
