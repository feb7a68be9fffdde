import { ApiProperty } from '@nestjs/swagger'
import { IsIn, IsString } from 'class-validator'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { ProductFacts } from './product-facts.dto.ts'

export type ProductStatus = 'draft' | 'on' | 'off' | 'archived'

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
  @ApiProperty({ enum: ['draft', 'on', 'off', 'archived'] }) status: ProductStatus
  @ApiProperty({ type: [AdminSku] }) skus: AdminSku[]
}

export class AdminProductPage {
  @ApiProperty({ type: [AdminProduct] }) items: AdminProduct[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class ProductStatusInput {
  @ApiProperty({ enum: ['on', 'off'] }) @IsIn(['on', 'off']) status: 'on' | 'off'
}

export class ProductCopyInput {
  @ApiProperty({ maxLength: 64, description: "The copy's own" })
  @IsString()
  @SaysSomething()
  @MaxLength(64)
  title: string
}
