import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { versionsOf } from '../version/version-of.ts'
import type { PickupPoint } from './dto/pickup-point.dto.ts'
import { type Place, type PlaceColumns, toPlace } from './place.ts'
import { PickupPointError } from './pickup-point.errors.ts'

const POINTS =
  'SELECT id, code, name, address, phone, openHours, isActive, latitudeMicro, longitudeMicro FROM pickup_points'

type PointRow = Omit<PickupPoint, 'version' | keyof Place> & PlaceColumns & { id: number }

function toPoint({ id: _, latitudeMicro, longitudeMicro, ...point }: PointRow): Omit<PickupPoint, 'version'> {
  return { ...point, ...toPlace({ latitudeMicro, longitudeMicro }) }
}

@Injectable()
export class PickupPointQueries {
  constructor(private readonly db: Db) {}

  /** All of them, those in use first. A merchant has dozens at most. */
  all(): Promise<PickupPoint[]> {
    return this.db.read(async (tx) => {
      const rows = await tx.rows<PointRow>(`${POINTS} ORDER BY isActive DESC, id LIMIT 500`)
      const versionOf = await versionsOf(tx, 'pickup-point', rows)
      return rows.map((row) => ({ ...toPoint(row), version: versionOf(row) }))
    })
  }

  /** @throws pickup-point.not-found */
  one(code: string): Promise<PickupPoint> {
    return this.db.read(async (tx) => {
      const row = await tx.row<PointRow>(`${POINTS} WHERE code = ?`, [code])
      if (!row) throw PickupPointError('not-found', { code })
      return { ...toPoint(row), version: (await versionsOf(tx, 'pickup-point', [row]))(row) }
    })
  }
}
