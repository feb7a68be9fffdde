import { Injectable } from '@nestjs/common'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { versionOf } from '../version/version-of.ts'
import type { PickupPoint, PickupPointInput } from './dto/pickup-point.dto.ts'

@Injectable()
export class CreatePickupPoint {
  constructor(private readonly db: Db) {}

  async run({ name, address, phone, openHours, isActive }: PickupPointInput): Promise<PickupPoint> {
    const point = { code: randomCode(8), name: name.trim(), address: address.trim(), phone, openHours, isActive }
    await this.db.transaction((tx) => tx.insert('pickup_points', { ...point }))
    return { ...point, version: versionOf(point.code) }
  }
}
