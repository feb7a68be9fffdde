import { ApiPropertyOptional } from '@nestjs/swagger'
import { IsOptional, IsString, Length } from 'class-validator'
import { PageQuery } from '../../../platform/http/page-query.ts'

export class HomeFilter extends PageQuery {
  /** A category's code; its children are included. */
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 16) category?: string
}
