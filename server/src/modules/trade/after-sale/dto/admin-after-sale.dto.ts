import { ApiProperty } from '@nestjs/swagger'
import { AfterSaleDetail, AfterSaleStep, AfterSaleSummary } from './after-sale.dto.ts'

export class AdminAfterSaleSummary extends AfterSaleSummary {
  @ApiProperty() memberNickname: string
  @ApiProperty() memberNo: string
  @ApiProperty({ format: 'date-time' }) answerDueAt: string
  @ApiProperty({ description: 'Undecided after the time staff promise to answer in' }) isOverdue: boolean
  @ApiProperty({ type: 'integer', nullable: true }) score: number | null
}

export class AdminAfterSalePage {
  @ApiProperty({ type: [AdminAfterSaleSummary] }) items: AdminAfterSaleSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class AdminAfterSaleStep extends AfterSaleStep {
  @ApiProperty() actor: string
}

export class AdminAfterSale extends AfterSaleDetail {
  @ApiProperty() memberNickname: string
  @ApiProperty() memberNo: string
  @ApiProperty({ description: 'Undecided after the time staff promise to answer in' }) isOverdue: boolean
  @ApiProperty({ type: 'integer', description: 'Earlier cases of this member' }) casesBefore: number
  @ApiProperty({ type: 'integer', description: 'fen the order cost' }) payableFen: number
  @ApiProperty({ type: 'integer', description: 'fen the order has had back' }) refundedFen: number
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) receivedAt: string | null
  @ApiProperty({ type: [AdminAfterSaleStep] }) declare timeline: AdminAfterSaleStep[]
  @ApiProperty() canDecide: boolean
  @ApiProperty() canReceive: boolean
  @ApiProperty() canRefuseReturn: boolean
}
