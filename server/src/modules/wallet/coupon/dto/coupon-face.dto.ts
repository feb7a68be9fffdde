import type { CouponKind } from '@tuanke/shared/coupon/rules'
import { ApiProperty } from '@nestjs/swagger'

export const COUPON_KINDS = ['fixed', 'percent', 'shipping'] as const satisfies readonly CouponKind[]

/** What is printed on a coupon. */
export class CouponFace {
  @ApiProperty() title: string
  @ApiProperty({ enum: COUPON_KINDS }) kind: CouponKind
  @ApiProperty({ type: 'integer', nullable: true, description: 'fen; null with shipping: all of it' })
  offFen: number | null
  @ApiProperty({ type: 'integer', nullable: true, description: 'Percent only; 500 is 5 % off' })
  offBasisPoints: number | null
  @ApiProperty({ type: 'integer', nullable: true, description: 'Percent only: at most so many fen off' })
  capFen: number | null
  @ApiProperty({ type: 'integer', description: 'fen of goods that count; 0 for none' }) thresholdFen: number
  @ApiProperty({ type: [String], description: 'Categories and goods that count; empty: all' }) onlyFor: string[]
  @ApiProperty({ type: [String], description: 'Goods that do not count' }) notFor: string[]
}
