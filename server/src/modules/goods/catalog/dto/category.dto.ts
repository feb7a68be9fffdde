import { ApiProperty } from '@nestjs/swagger'
import { IsString, ValidateIf } from 'class-validator'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'

export class SubCategory {
  @ApiProperty() code: string
  @ApiProperty() name: string
}

export class Category extends SubCategory {
  @ApiProperty({ type: [SubCategory], description: 'The second level; there is no third.' })
  children: SubCategory[]
}

export class CategoryList {
  @ApiProperty({ type: [Category] }) items: Category[]
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
