import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsInt, Max, Min } from 'class-validator'
import { Allow } from '../http/actor.ts'
import { Ok } from '../http/ok.ts'
import { pageById, PageQuery } from '../http/page-query.ts'
import { DeadLetters } from './dead-letters.ts'

export class DeadLetterId {
  @ApiProperty({ type: 'integer' }) @Type(() => Number) @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) id: number
}

export class DeadLetter {
  @ApiProperty({ type: 'integer' }) id: number
  @ApiProperty() handler: string
  @ApiProperty() event: string
  @ApiProperty({ type: 'integer' }) attempts: number
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
  async list(@Query() query: PageQuery): Promise<DeadLetterPage> {
    const page = await pageById(query, (beforeId, limit) => this.deadLetters.list(limit, beforeId))
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
  @HttpCode(200)
  @ApiOkResponse({ type: Ok })
  async retry(@Param() { id }: DeadLetterId): Promise<Ok> {
    await this.deadLetters.retry(id)
    return new Ok()
  }
}
