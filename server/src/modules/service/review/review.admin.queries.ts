import { Injectable } from '@nestjs/common'
import { reviewMoves, type ReviewState } from '@tuanke/shared/review/state'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { type Param, placeholders, type Tx } from '../../../platform/db/tx.ts'
import { decodeCursor, pageLimit, pageOf } from '../../../platform/http/page.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { reviewSettings } from './review.settings.ts'
import type { PictureVerdict } from '../../shop/content-check/picture-verdicts.ts'
import { subjectOf } from './decide-review.ts'
import type { AdminReview, AdminReviewPage, ContentFinding, ScoreAlertList } from './dto/admin-review.dto.ts'
import type { AdminReviewFilter } from './dto/review-input.dto.ts'
import { ORDER_REVIEW_COLUMNS, ORDER_REVIEW_TABLES, type OrderReviewRow, toMine } from './review-rows.ts'
import { ReviewError } from './review.errors.ts'

interface AdminRow extends OrderReviewRow {
  memberNo: string
  productCode: string
  textVerdict: ContentFinding['text']
  textLabel: number | null
  appendVerdict: ContentFinding['text'] | null
  appendLabel: number | null
}
type Finding = PictureVerdict & { subject: string }

const ROWS = `SELECT ${ORDER_REVIEW_COLUMNS}, m.memberNo, p.code AS productCode, r.textVerdict, r.textLabel,
  r.appendVerdict, r.appendLabel FROM ${ORDER_REVIEW_TABLES} JOIN products p ON p.id = r.productId`
const ALERTS_SHOWN = 50

/** What staff see: the words, what WeChat says of them, and where the review may go. */
@Injectable()
export class ReviewAdminQueries {
  constructor(
    private readonly settings: Settings,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Two queries a page. What is held waits for somebody, so the oldest comes first; else the newest. */
  page(filter: AdminReviewFilter): Promise<AdminReviewPage> {
    const limit = pageLimit(filter.limit)
    const isQueue = filter.state === 'held'
    const [where, params] = conditions(filter)
    const [edge] = decodeCursor(filter.cursor, ['number']) ?? [isQueue ? 0 : Number.MAX_SAFE_INTEGER]
    const order = isQueue ? 'r.id > ? ORDER BY r.id' : 'r.id < ? ORDER BY r.id DESC'
    return this.db.read(async (tx) => {
      const rows = await tx.rows<AdminRow>(`${ROWS} WHERE ${where} AND ${order} LIMIT ?`, [...params, edge, limit + 1])
      const page = pageOf(rows, limit, (row) => [row.id])
      return { ...page, items: await this.withFindings(tx, page.items) }
    })
  }

  /** @throws review.not-found */
  one(code: string): Promise<AdminReview> {
    return this.db.read(async (tx) => {
      const rows = await tx.rows<AdminRow>(`${ROWS} WHERE r.code = ?`, [code])
      const [review] = await this.withFindings(tx, rows)
      if (!review) throw ReviewError('not-found')
      return review
    })
  }

  /** Products whose scores fell and nobody has looked since. */
  async alerts(): Promise<ScoreAlertList> {
    const rows = await this.db.read((tx) =>
      tx.rows<{
        code: string
        productCode: string
        title: string
        recentTenths: number
        beforeTenths: number | null
        createdAt: Date
      }>(
        `SELECT a.code, p.code AS productCode, p.title, a.recentTenths, a.beforeTenths, a.createdAt
           FROM score_alerts a JOIN products p ON p.id = a.productId
          WHERE a.openProductId IS NOT NULL ORDER BY a.id DESC LIMIT ?`,
        [ALERTS_SHOWN],
      ),
    )
    return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) }
  }

  private async withFindings(tx: Tx, rows: AdminRow[]): Promise<AdminReview[]> {
    if (rows.length === 0) return []
    const subjects = rows.flatMap(({ id }) => [subjectOf('review', id), subjectOf('append', id)])
    const findings = await tx.rows<Finding>(
      `SELECT subject, url, verdict, label FROM picture_checks WHERE subject IN (${placeholders(subjects.length)})`,
      subjects,
    )
    return rows.map((row) => this.toAdmin(row, findings))
  }

  private toAdmin(row: AdminRow, findings: Finding[]): AdminReview {
    const { id, memberNo, nickname: memberNickname, productCode, appendVerdict } = row
    const of = (part: 'review' | 'append', urls: string[]) =>
      urls.map((url) => {
        const found = findings.find((each) => each.subject === subjectOf(part, id) && each.url === url)
        return { url, verdict: found?.verdict ?? ('pending' as const), label: found?.label ?? null }
      })
    return {
      ...toMine(row, this.settings.get(reviewSettings.appendDays), this.clock.now()),
      ...{ memberNo, memberNickname, productCode },
      finding: { text: row.textVerdict, label: row.textLabel, pictures: of('review', row.picturesJson) },
      appendFinding:
        appendVerdict === null
          ? null
          : { text: appendVerdict, label: row.appendLabel, pictures: of('append', row.appendPicturesJson ?? []) },
      moves: [...reviewMoves[row.state]],
      appendMoves: row.appendState === null ? [] : [...reviewMoves[row.appendState]],
    }
  }
}

/** Held and rejected are asked for of what was appended as well: either part may wait. */
function conditions({ state, score, productCode }: AdminReviewFilter): [string, Param[]] {
  const parts: [string, Param[]][] = [['1 = 1', []]]
  if (state) parts.push(partIs(state))
  if (score) parts.push([score === 'low' ? 'r.productScore <= 3' : 'r.productScore >= 4', []])
  if (productCode) parts.push(['p.code = ?', [productCode]])
  return [parts.map(([sql]) => sql).join(' AND '), parts.flatMap(([, params]) => params)]
}

const partIs = (state: ReviewState): [string, Param[]] =>
  state === 'held' ? [`(r.state = 'held' OR r.appendState = 'held')`, []] : ['r.state = ?', [state]]
