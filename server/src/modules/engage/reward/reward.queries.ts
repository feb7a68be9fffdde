import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import { decodeCursor, pageLimit, pageOf } from '../../../platform/http/page.ts'
import type { RewardFilter } from './dto/reward-filter.dto.ts'
import type { RewardCard, RewardDetail, RewardPage, RewardPoint } from './dto/reward.dto.ts'
import { RewardError } from './reward.errors.ts'

interface CardRow extends RewardCard {
  id: number
  shelf: number
  rank: number
}

type DetailRow = RewardCard & {
  id: number
  detail: string
  perMemberLimit: number | null
  hasPickup: boolean
  hasExpress: boolean
}

const CARD = `r.id, r.code, r.kind, r.title, r.subtitle, r.coverUrl, r.points,
  CASE WHEN r.stock IS NULL THEN NULL ELSE r.stock - r.taken END AS \`left\``
/** What one can have now, what one may save for, what is gone. */
const SHELF = 'CASE WHEN r.stock IS NOT NULL AND r.taken >= r.stock THEN 2 WHEN r.points <= ? THEN 0 ELSE 1 END'

@Injectable()
export class RewardQueries {
  constructor(private readonly db: Db) {}

  /** Within reach first in the merchant's order, then what one may save for, the nearest first; what is gone last. */
  page(memberId: number | null, filter: RewardFilter): Promise<RewardPage> {
    const limit = pageLimit(filter.limit)
    const after = decodeCursor(filter.cursor, ['number', 'number', 'number', 'number'])
    return this.db.read(async (tx) => {
      // The balance of the first page orders the pages that follow it.
      const balance = after ? after[0] : await balanceOf(tx, memberId)
      const where: string[] = ['1 = 1']
      const params: Param[] = []
      if (filter.kind) {
        where.push('c.kind = ?')
        params.push(filter.kind)
      }
      if (after) {
        const [, shelf, rank, id] = after
        where.push('(c.shelf > ? OR (c.shelf = ? AND (c.rank > ? OR (c.rank = ? AND c.id > ?))))')
        params.push(shelf, shelf, rank, rank, id)
      }
      const rows = await tx.rows<CardRow>(
        `SELECT c.* FROM (SELECT ${CARD}, ${SHELF} AS shelf,
              CASE ${SHELF} WHEN 1 THEN r.points ELSE r.sortOrder END AS \`rank\`
           FROM rewards r WHERE r.isActive = 1) c
          WHERE ${where.map((one) => one.replaceAll('c.rank', 'c.`rank`')).join(' AND ')}
          ORDER BY c.shelf, c.\`rank\`, c.id LIMIT ?`,
        [balance, balance, ...params, limit + 1],
      )
      const page = pageOf(rows, limit, (row) => [balance, row.shelf, row.rank, row.id])
      return { items: page.items.map(({ id: _, shelf: __, rank: ___, ...card }) => card), nextCursor: page.nextCursor }
    })
  }

  /** @throws reward.not-found, also for one that is not offered any more */
  detail(memberId: number | null, code: string): Promise<RewardDetail> {
    return this.db.read(async (tx) => {
      const row = await tx.row<DetailRow>(
        `SELECT ${CARD}, r.detail, r.perMemberLimit, r.hasPickup, r.hasExpress FROM rewards r
          WHERE r.code = ? AND r.isActive = 1`,
        [code],
      )
      if (!row) throw RewardError('not-found')
      const { id, hasPickup, ...facts } = row
      return {
        ...facts,
        pickupPoints: hasPickup ? await openPoints(tx) : [],
        taken: memberId === null ? 0 : await takenBy(tx, id, memberId),
        balance: memberId === null ? null : await balanceOf(tx, memberId),
      }
    })
  }
}

/** What a member can spend; nothing while there is a debt, and nothing for a stranger. */
async function balanceOf(tx: Tx, memberId: number | null): Promise<number> {
  if (memberId === null) return 0
  const row = await tx.row<{ balance: number }>('SELECT balance FROM points_accounts WHERE memberId = ?', [memberId])
  return Math.max(0, row?.balance ?? 0)
}

function openPoints(tx: Tx): Promise<RewardPoint[]> {
  return tx.rows('SELECT code, name, address, openHours FROM pickup_points WHERE isActive = 1 ORDER BY id LIMIT 100')
}

async function takenBy(tx: Tx, rewardId: number, memberId: number): Promise<number> {
  const row = await tx.row<{ units: number }>('SELECT units FROM reward_members WHERE rewardId = ? AND memberId = ?', [
    rewardId,
    memberId,
  ])
  return row?.units ?? 0
}
