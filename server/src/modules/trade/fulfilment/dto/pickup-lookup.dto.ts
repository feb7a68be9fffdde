import { ApiProperty } from '@nestjs/swagger'
import { AdminOrder } from '../../order/dto/admin-order.dto.ts'

export class PickupLookup {
  @ApiProperty({ type: AdminOrder }) order: AdminOrder
  @ApiProperty() canVerify: boolean
  /** Why not, as a problem's code; null when the goods may be handed over. */
  @ApiProperty({ type: String, nullable: true, enum: ['pickup.already', 'pickup.not-ready'] }) reason: string | null
}
