import { ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsInt, IsString, Max, Min } from 'class-validator'
import { MaxLength } from './text-rules.ts'
import { decodeCursor, PAGE_DEFAULT, PAGE_MAX, pageLimit, pageOf } from './page.ts'
import { MayBeAbsent } from './may-be-absent.ts'

/** The query of every list: where to go on, and how many rows. */
export class PageQuery {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before' })
  @MayBeAbsent()
  @IsString()
  @MaxLength(512)
  cursor?: string

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: PAGE_MAX, default: PAGE_DEFAULT })
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_MAX)
  limit?: number
}

/**
 * A page of rows by descending id, newest first.
 * @param fetch rows with an id below `beforeId`, at most `limit`, by descending id
 * @throws Problem page.bad-cursor
 */
export async function pageById<R extends { id: number }>(
  query: PageQuery,
  fetch: (beforeId: number, limit: number) => Promise<R[]>,
): Promise<{ items: R[]; nextCursor: string | null }> {
  const [beforeId] = decodeCursor(query.cursor, ['number']) ?? [Number.MAX_SAFE_INTEGER]
  const limit = pageLimit(query.limit)
  return pageOf(await fetch(beforeId, limit + 1), limit, (row) => [row.id])
}
