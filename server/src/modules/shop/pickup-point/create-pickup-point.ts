import { Injectable } from '@nestjs/common'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { versionOf } from '../version/version-of.ts'
import { toColumns } from './place-columns.ts'
import { toPlace } from './place.ts'
import type { PickupPoint, PickupPointInput } from './dto/pickup-point.dto.ts'

@Injectable()
export class CreatePickupPoint {
  constructor(private readonly db: Db) {}

  /** @throws pickup-point.place-incomplete */
  async run({ name, address, phone, openHours, isActive, ...place }: PickupPointInput): Promise<PickupPoint> {
    const point = { code: randomCode(8), name: name.trim(), address: address.trim(), phone, openHours, isActive }
    const columns = toColumns(place)
    await this.db.transaction((tx) => tx.insert('pickup_points', { ...point, ...columns }))
    return { ...point, ...toPlace(columns), version: versionOf(point.code) }
  }
}
