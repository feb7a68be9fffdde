import { applyDecorators } from '@nestjs/common'
import { ApiProperty } from '@nestjs/swagger'
import { IsInt, Max, Min, ValidateIf } from 'class-validator'

/** Units nobody sells in one group buy. */
const MOST = 1_000_000

/** How often or how many at most; null is no limit. */
export const Limit = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: MOST }),
    ValidateIf((_, value: unknown) => value !== null),
    IsInt(),
    Min(1),
    Max(MOST),
  )
