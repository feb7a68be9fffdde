import { ApiProperty } from '@nestjs/swagger'
import { IsIn } from 'class-validator'
import { ProductFacts } from './product-facts.dto.ts'

export type ProductStatus = 'draft' | 'on' | 'off'

export class AdminSku {
  @ApiProperty() code: string
  @ApiProperty() spec: string
  @ApiProperty({ type: 'integer', description: 'fen' }) priceFen: number
  @ApiProperty({ type: 'integer', description: 'fen' }) costFen: number
  @ApiProperty({ type: 'integer' }) weightGram: number
  @ApiProperty() isOnShelf: boolean
  @ApiProperty({ type: 'integer', description: 'Units in the house' }) onHand: number
  @ApiProperty({ type: 'integer', description: 'Units of them promised to live orders' }) reserved: number
  @ApiProperty({ type: 'integer', description: 'Listed as low below this many free units' }) lowMark: number
}

export class AdminProduct extends ProductFacts {
  @ApiProperty() code: string
  @ApiProperty() version: string
  @ApiProperty({ enum: ['draft', 'on', 'off'] }) status: ProductStatus
  @ApiProperty({ type: [AdminSku] }) skus: AdminSku[]
}

export class AdminProductPage {
  @ApiProperty({ type: [AdminProduct] }) items: AdminProduct[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class ProductStatusInput {
  @ApiProperty({ enum: ['on', 'off'] }) @IsIn(['on', 'off']) status: 'on' | 'off'
}
