import { ApiProperty } from '@nestjs/swagger'

export class PointsEntry {
  @ApiProperty({ enum: ['earn', 'claw-back', 'expire', 'adjust', 'spend', 'give-back'] }) kind: string
  @ApiProperty({ type: 'integer', description: 'Negative when points went' }) amount: number
  @ApiProperty({ type: 'integer' }) balanceAfter: number
  @ApiProperty({ description: 'May be empty: the kind says enough' }) reason: string
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date
}

export class ExpiringPoints {
  @ApiProperty({ type: 'integer' }) amount: number
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date
}

export class PendingPoints {
  @ApiProperty({ type: 'integer' }) amount: number
  @ApiProperty({ type: String, format: 'date-time' }) availableAt: Date
  @ApiProperty() orderNo: string
}

export class PointsSummary {
  @ApiProperty({ type: 'integer', description: 'Usable now; 0 while there is a debt' }) balance: number
  @ApiProperty({ type: 'integer', description: 'Earned, not usable yet' }) pending: number
  @ApiProperty({ type: 'integer', description: 'Taken back after they were spent; new points repay it first' })
  debt: number
  @ApiProperty({ type: [ExpiringPoints], description: 'The next lots to lapse' }) expiring: ExpiringPoints[]
  @ApiProperty({ type: [PendingPoints] }) pendingGrants: PendingPoints[]
  @ApiProperty({ type: [PointsEntry], description: 'Newest first' }) entries: PointsEntry[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}
