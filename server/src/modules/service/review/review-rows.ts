import { maskName } from '@tuanke/shared/member/display-name'
import type { ReviewState } from '@tuanke/shared/review/state'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import type { MyReview, PublicReview, ReviewAppend } from './dto/review.dto.ts'

/** How somebody is called who wants no name. */
const ANONYMOUS = '匿名团友'

export interface ReviewRow {
  id: number
  code: string
  memberId: number
  nickname: string
  avatarUrl: string | null
  isAnonymous: boolean
  spec: string
  productScore: number
  serviceScore: number
  deliveryScore: number
  body: string
  picturesJson: string[]
  state: ReviewState
  stateReason: string
  appendBody: string | null
  appendPicturesJson: string[] | null
  appendState: ReviewState | null
  appendReason: string | null
  appendedAt: Date | null
  reply: string | null
  createdAt: Date
}

/** A review with what its order knows. */
export interface OrderReviewRow extends ReviewRow {
  orderNo: string
  groupBuyCode: string
  title: string
  imageUrl: string | null
}

const COLUMNS = `r.id, r.code, r.memberId, m.nickname, m.avatarUrl, r.isAnonymous, r.spec, r.productScore, r.serviceScore,
  r.deliveryScore, r.body, r.picturesJson, r.state, r.stateReason, r.appendBody, r.appendPicturesJson, r.appendState,
  r.appendReason, r.appendedAt, r.reply, r.createdAt`

export const REVIEW_ROWS = `SELECT ${COLUMNS} FROM reviews r JOIN members m ON m.id = r.memberId`

export const ORDER_REVIEW_COLUMNS = `${COLUMNS}, o.orderNo, g.code AS groupBuyCode, l.title, l.imageUrl`
export const ORDER_REVIEW_TABLES = `reviews r JOIN members m ON m.id = r.memberId JOIN orders o ON o.id = r.orderId
  JOIN order_lines l ON l.id = r.orderLineId JOIN group_buys g ON g.id = o.groupBuyId`
export const ORDER_REVIEW_ROWS = `SELECT ${ORDER_REVIEW_COLUMNS} FROM ${ORDER_REVIEW_TABLES}`

/** For everybody: no name of who wants none, and only what is approved of what was appended. */
export function toPublic(row: ReviewRow): PublicReview {
  return {
    ...common(row),
    nickname: row.isAnonymous ? ANONYMOUS : maskName(row.nickname),
    avatarUrl: row.isAnonymous ? null : row.avatarUrl,
    append: row.appendState === 'approved' ? appendOf(row) : null,
  }
}

/** For the author: everything, and where it stands. */
export function toMine(row: OrderReviewRow, appendDays: number, now: Date): MyReview {
  const { orderNo, groupBuyCode, title, imageUrl, serviceScore, deliveryScore, state, appendState } = row
  const isOpen = state === 'approved' && appendState === null
  return {
    ...common(row),
    ...{ nickname: row.nickname, avatarUrl: row.avatarUrl, append: appendOf(row) },
    ...{ orderNo, groupBuyCode, title, imageUrl, serviceScore, deliveryScore, state, appendState },
    stateReason: row.stateReason || row.appendReason || '',
    canAppend: isOpen && addMs(row.createdAt, appendDays * DAY_MS) >= now,
  }
}

const common = (row: ReviewRow) => ({
  code: row.code,
  isAnonymous: row.isAnonymous,
  spec: row.spec,
  productScore: row.productScore,
  text: row.body,
  pictures: row.picturesJson,
  reply: row.reply,
  createdAt: row.createdAt.toISOString(),
})

function appendOf({ appendBody, appendPicturesJson, appendedAt }: ReviewRow): ReviewAppend | null {
  if (appendBody === null || appendedAt === null) return null
  return { text: appendBody, pictures: appendPicturesJson ?? [], appendedAt: appendedAt.toISOString() }
}
