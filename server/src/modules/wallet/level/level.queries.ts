import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { AppLevel, LevelBenefits, Levels, MyLevel } from './dto/level.dto.ts'
import { heldLevel, readLadder, type LevelRow } from './ladder.ts'
import type { Language } from '../../../platform/texts/language.ts'
import { changesOf, entriesOf } from './level-history.ts'

interface StandingRow {
  growth: number
  levelId: number | null
  levelUntilAt: Date | null
}

@Injectable()
export class LevelQueries {
  constructor(private readonly db: Db) {}

  /** The whole ladder for anybody; for a member also where they stand and how they came there. */
  page(memberId: number | null, language: Language): Promise<Levels> {
    return this.db.read(async (tx) => {
      const ladder = await readLadder(tx)
      const titles = await giftTitles(tx)
      const standing = memberId === null ? undefined : await standingOf(tx, memberId)
      const held = standing && heldLevel(ladder, standing.levelId)
      return {
        items: ladder.map((level): AppLevel => {
          const isReached = held !== undefined && level.growthFrom <= held.growthFrom
          return { ...toBenefits(level, titles), isReached, isMine: level.id === held?.id }
        }),
        mine: standing && ladder.length > 0 ? toMine(ladder, standing) : null,
        changes: memberId === null ? [] : await changesOf(tx, memberId),
        entries: memberId === null ? [] : await entriesOf(tx, memberId, language),
      }
    })
  }
}

/** Somebody who has left stands nowhere. */
function standingOf(tx: Tx, memberId: number): Promise<StandingRow | undefined> {
  return tx.row("SELECT growth, levelId, levelUntilAt FROM members WHERE id = ? AND status <> 'deleted'", [memberId])
}

/** The next level is the one above what is held, even for somebody whose growth has fallen below that. */
export function toMine(ladder: LevelRow[], { growth, levelId, levelUntilAt }: StandingRow): MyLevel {
  const held = heldLevel(ladder, levelId)
  const next = ladder.find(({ growthFrom }) => growthFrom > (held?.growthFrom ?? -1))
  return {
    name: held?.name ?? null,
    growth,
    nextName: next?.name ?? null,
    nextGrowthFrom: next?.growthFrom ?? null,
    untilAt: levelUntilAt?.toISOString() ?? null,
  }
}

/** Coupon titles by template, of the gifts that are still given. */
export async function giftTitles(tx: Tx): Promise<Map<number, string>> {
  const rows = await tx.rows<{ id: number; title: string }>(
    `SELECT t.id, t.title FROM coupon_templates t
      WHERE t.status = 'active' AND t.id IN (SELECT giftTemplateId FROM levels WHERE giftTemplateId IS NOT NULL)`,
  )
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export function toBenefits(level: LevelRow, titles: Map<number, string>): LevelBenefits {
  const { rankNo, name, growthFrom, offBasisPoints, pointsPercent, isShippingFree, hasPriority, hasService } = level
  const giftTitle = level.giftTemplateId === null ? null : (titles.get(level.giftTemplateId) ?? null)
  return { rankNo, name, growthFrom, offBasisPoints, pointsPercent, isShippingFree, hasPriority, hasService, giftTitle }
}
