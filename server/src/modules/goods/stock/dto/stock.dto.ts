import { ApiProperty } from '@nestjs/swagger'
import { IsInt, IsString, Max, Min, NotEquals } from 'class-validator'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'

const MAX_DELTA = 1_000_000

export class StockAdjustmentInput {
  @ApiProperty({ type: 'integer', description: 'Units to add; negative takes away. Not 0.' })
  @IsInt()
  @Min(-MAX_DELTA)
  @Max(MAX_DELTA)
  @NotEquals(0)
  delta: number

  @ApiProperty({ maxLength: 200 }) @IsString() @SaysSomething() @MaxLength(200) reason: string
}

export class StockLevel {
  @ApiProperty({ type: 'integer' }) onHand: number
  @ApiProperty({ type: 'integer' }) reserved: number
}

export class StockMovement {
  @ApiProperty() cause: string
  @ApiProperty({ type: 'integer' }) delta: number
  @ApiProperty({ type: 'integer' }) onHandAfter: number
  @ApiProperty() reason: string
  @ApiProperty({ type: String, nullable: true }) staffName: string | null
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date
}

export class StockMovementPage {
  @ApiProperty({ type: [StockMovement] }) items: StockMovement[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}
