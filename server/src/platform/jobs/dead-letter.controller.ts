import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator'
import { Allow } from '../http/actor.ts'
import { decodeCursor, PAGE_MAX, pageLimit, pageOf } from '../http/page.ts'
import { DeadLetters } from './dead-letters.ts'

export class DeadLetterQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(PAGE_MAX) limit?: number
}

export class DeadLetterId {
  @Type(() => Number) @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) id: number
}

export class DeadLetter {
  @ApiProperty() id: number
  @ApiProperty() handler: string
  @ApiProperty() event: string
  @ApiProperty() attempts: number
  @ApiProperty() lastError: string
  @ApiProperty() createdAt: string
}

export class DeadLetterPage {
  @ApiProperty({ type: [DeadLetter] }) items: DeadLetter[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

/** Work that failed for good, to be looked at and tried again. */
@ApiTags('admin')
@Controller('api/v1/admin/dead-letters')
export class DeadLetterController {
  constructor(private readonly deadLetters: DeadLetters) {}

  @Allow('health.read')
  @Get()
  @ApiOkResponse({ type: DeadLetterPage })
  async list(@Query() query: DeadLetterQuery): Promise<DeadLetterPage> {
    const limit = pageLimit(query.limit)
    const after = decodeCursor(query.cursor, ['number'])
    const page = pageOf(await this.deadLetters.list(limit + 1, after?.[0]), limit, (row) => [row.id])
    return {
      items: page.items.map((row) => ({
        id: row.id,
        handler: row.handler,
        event: row.name,
        attempts: row.attempts,
        lastError: row.lastError ?? '',
        createdAt: row.createdAt.toISOString(),
      })),
      nextCursor: page.nextCursor,
    }
  }

  @Allow('health.retry')
  @Post(':id/retry')
  @HttpCode(204)
  async retry(@Param() { id }: DeadLetterId): Promise<void> {
    await this.deadLetters.retry(id)
  }
}
