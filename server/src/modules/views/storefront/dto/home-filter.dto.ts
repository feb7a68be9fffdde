import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsString } from 'class-validator'
import { Length } from '../../../../platform/http/text-rules.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'

export class GroupBuySearch extends PageQuery {
  /** What is looked for; several words all have to be found. */
  @ApiProperty() @IsString() @Length(1, 128) q: string
}

export class HomeFilter extends PageQuery {
  /** A category's code; its children are included. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) category?: string
}
