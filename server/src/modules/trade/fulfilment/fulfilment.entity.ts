import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** A parcel. One per order for now (OR-6 without split). */
@Entity('shipments')
@Index('uq_shipments_order', ['orderId'], { unique: true })
export class Shipment {
  @IdColumn() id: number
  @IntColumn() orderId: number
  /** Carrier code as WeChat's delivery list has it, e.g. 'SF'. */
  @TextColumn(32) companyCode: string
  @TextColumn(32) companyName: string
  @TextColumn(64) trackingNo: string
  @IntColumn() staffId: number
  @InstantColumn() createdAt: Date
}

/** Wrong pickup codes typed by one member of staff; the attempt limit and lockout of OR-7. */
@Entity('pickup_attempts')
@Index('uq_pickup_attempts_staff', ['staffId'], { unique: true })
export class PickupAttempt {
  @IdColumn() id: number
  @IntColumn() staffId: number
  @IntColumn() failures: number
  @InstantColumn() windowStartAt: Date
}
