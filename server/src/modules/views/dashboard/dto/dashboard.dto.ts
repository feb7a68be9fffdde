import { ApiProperty } from '@nestjs/swagger'

export class DayFigures {
  @ApiProperty({ type: 'integer' }) paidOrders: number
  @ApiProperty({ type: 'integer', description: 'fen' }) paidFen: number
  @ApiProperty({ type: 'integer' }) newMembers: number
}

/** What waits for the person who asks; 0 for what they may not see. */
export class Todo {
  @ApiProperty({ type: 'integer', description: 'Orders to pack' }) preparing: number
  @ApiProperty({ type: 'integer', description: 'Orders to hand over at pickup points' }) ready: number
  @ApiProperty({ type: 'integer' }) refunding: number
  @ApiProperty({ type: 'integer', description: 'Refunds that WeChat could not pay out' }) stuckRefunds: number
  @ApiProperty({ type: 'integer', description: 'After-sale cases to decide, and returned goods to check' })
  afterSales: number
  @ApiProperty({ type: 'integer', description: 'Gifts to hand over or to send' }) gifts: number
  @ApiProperty({ type: 'integer', description: 'Adjustments of points to decide' }) approvals: number
  @ApiProperty({ type: 'integer', description: 'SKUs below their low mark' }) lowStock: number
  @ApiProperty({ type: 'integer', description: 'Reviews, or additions to them, that staff are to check' })
  heldReviews: number
  @ApiProperty({ type: 'integer', description: 'Products whose scores fell' }) scoreAlerts: number
  @ApiProperty({ type: 'integer', description: 'Tickets whose customer waits for an answer' }) waitingTickets: number
  @ApiProperty({ type: 'integer', description: 'Tickets whose first answer is late' }) overdueTickets: number
  @ApiProperty({ type: 'integer', description: 'Kinds of coupons whose claims the breaker has paused' })
  pausedCoupons: number
  @ApiProperty({ type: 'integer', description: 'Jobs that gave up' }) deadLetters: number
}

export class Dashboard {
  @ApiProperty({ type: DayFigures }) today: DayFigures
  @ApiProperty({ type: DayFigures, description: 'Up to the same time of day' }) yesterday: DayFigures
  @ApiProperty({ type: Todo }) todo: Todo
  @ApiProperty({ type: 'integer' }) openTeams: number
}
