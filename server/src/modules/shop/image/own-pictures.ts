import { applyDecorators } from '@nestjs/common'
import { ApiProperty } from '@nestjs/swagger'
import { ArrayMaxSize, ArrayUnique, IsArray, Matches } from 'class-validator'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { ImageError } from './image.errors.ts'

/** How many pictures a review, a ticket's message or an application may carry. */
export const MAX_PICTURES = 6
const PICTURE = /^\/images\/[0-9a-f]{32}\.webp$/

/** The field is a list of at most six pictures, as `POST /api/v1/app/images` has named them. */
export const IsPictures = (max = MAX_PICTURES): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: [String], maxItems: max, example: ['/images/0f3c….webp'] }),
    IsArray(),
    ArrayMaxSize(max),
    ArrayUnique(),
    Matches(PICTURE, { each: true }),
  )

/** @throws image.not-yours unless this member has sent every one of them */
export async function requireOwnPictures(tx: Tx, memberId: number, urls: readonly string[]): Promise<void> {
  if (urls.length === 0) return
  const rows = await tx.rows<{ url: string }>(
    `SELECT url FROM member_pictures WHERE memberId = ? AND url IN (${placeholders(urls.length)})`,
    [memberId, ...urls],
  )
  const own = new Set(rows.map(({ url }) => url))
  if (!urls.every((url) => own.has(url))) throw ImageError('not-yours')
}
