import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { versionsOf } from '../version/version-of.ts'
import type { PickupPoint } from './dto/pickup-point.dto.ts'
import { PickupPointError } from './pickup-point.errors.ts'

const POINTS = 'SELECT id, code, name, address, phone, openHours, isActive FROM pickup_points'

type PointRow = Omit<PickupPoint, 'version'> & { id: number }

@Injectable()
export class PickupPointQueries {
  constructor(private readonly db: Db) {}

  /** All of them, those in use first. A merchant has dozens at most. */
  all(): Promise<PickupPoint[]> {
    return this.db.read(async (tx) => {
      const rows = await tx.rows<PointRow>(`${POINTS} ORDER BY isActive DESC, id LIMIT 500`)
      const versionOf = await versionsOf(tx, 'pickup-point', rows)
      return rows.map(({ id, ...point }) => ({ ...point, version: versionOf({ id, code: point.code }) }))
    })
  }

  /** @throws pickup-point.not-found */
  one(code: string): Promise<PickupPoint> {
    return this.db.read(async (tx) => {
      const row = await tx.row<PointRow>(`${POINTS} WHERE code = ?`, [code])
      if (!row) throw PickupPointError('not-found', { code })
      const { id, ...point } = row
      return { ...point, version: (await versionsOf(tx, 'pickup-point', [row]))({ id, code }) }
    })
  }
}
