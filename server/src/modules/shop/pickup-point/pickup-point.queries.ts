import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { PickupPoint } from './dto/pickup-point.dto.ts'

@Injectable()
export class PickupPointQueries {
  constructor(private readonly db: Db) {}

  /** All of them, those in use first. A merchant has dozens at most. */
  all(): Promise<PickupPoint[]> {
    return this.db.read((tx) =>
      tx.rows(`SELECT code, name, address, phone, openHours, isActive FROM pickup_points
        ORDER BY isActive DESC, id LIMIT 500`),
    )
  }
}
