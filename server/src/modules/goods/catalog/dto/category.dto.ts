import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsInt, IsString, Max, Min, ValidateIf } from 'class-validator'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'

/** As many as one list shows. */
export const MAX_CATEGORIES = 500

export class SubCategory {
  @ApiProperty() code: string
  @ApiProperty() name: string
}

export class Category extends SubCategory {
  @ApiProperty({ type: [SubCategory], description: 'The second level; there is no third.' })
  children: SubCategory[]
}

export class AdminSubCategory extends SubCategory {
  @ApiProperty() version: string
  @ApiProperty({ type: 'integer', description: 'Right in it, archived ones too' }) products: number
}

export class AdminCategory extends AdminSubCategory {
  @ApiProperty({ type: [AdminSubCategory] }) children: AdminSubCategory[]
}

export class CategoryList {
  @ApiProperty({ type: [AdminCategory] }) items: AdminCategory[]
}

export class CategoryInput {
  @ApiProperty({ maxLength: 32 }) @IsString() @SaysSomething() @MaxLength(32) name: string

  /** Null makes a first-level category. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((input: CategoryInput) => input.parentCode !== null)
  @IsString()
  @MaxLength(16)
  parentCode: string | null
}

export class CategoryChange {
  @ApiProperty({ maxLength: 32 }) @IsString() @SaysSomething() @MaxLength(32) name: string

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Its place on its level; beyond the last is the last' })
  @IsInt()
  @Min(1)
  @Max(MAX_CATEGORIES)
  place: number
}

export class CategoryRemoval {
  @ApiPropertyOptional({ description: 'The category that its products move to; absent: it must have none' })
  @MayBeAbsent()
  @IsString()
  @MaxLength(16)
  productsTo?: string
}
