import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { MemberError } from '../../people/member/member.errors.ts'
import { versionsOf } from '../../shop/version/version-of.ts'
import type { AdminLevel, AdminLevelList, MemberLevel } from './dto/admin-level.dto.ts'
import { readLadder } from './ladder.ts'
import type { Language } from '../../../platform/texts/language.ts'
import { changesOf, entriesOf } from './level-history.ts'
import { giftTitles, toBenefits, toMine } from './level.queries.ts'

@Injectable()
export class LevelAdminQueries {
  constructor(private readonly db: Db) {}

  /** The ladder, and how many stand on each step. */
  list(): Promise<AdminLevelList> {
    return this.db.read(async (tx) => {
      const ladder = await readLadder(tx)
      const titles = await giftTitles(tx)
      const versionOf = await versionsOf(tx, 'level', ladder)
      const counts = await tx.rows<{ levelId: number | null; members: number }>(
        "SELECT levelId, COUNT(*) AS members FROM members WHERE status <> 'deleted' GROUP BY levelId",
      )
      const gifts = await tx.rows<{ id: number; code: string }>(
        'SELECT id, code FROM coupon_templates WHERE id IN (SELECT giftTemplateId FROM levels)',
      )
      const countOf = (levelId: number | null) => counts.find((one) => one.levelId === levelId)?.members ?? 0
      const hasBase = ladder[0]?.growthFrom === 0
      return {
        items: ladder.map((level): AdminLevel => ({
          ...toBenefits(level, titles),
          code: level.code,
          version: versionOf(level),
          giftTemplateCode: gifts.find(({ id }) => id === level.giftTemplateId)?.code ?? null,
          members: countOf(level.id) + (level.growthFrom === 0 ? countOf(null) : 0),
        })),
        membersWithout: hasBase ? 0 : countOf(null),
      }
    })
  }

  /** @throws member.not-found */
  member(memberId: number, language: Language): Promise<MemberLevel> {
    return this.db.read(async (tx) => {
      const row = await tx.row<{
        id: number
        growth: number
        levelId: number | null
        levelSinceAt: Date | null
        levelUntilAt: Date | null
      }>('SELECT id, growth, levelId, levelSinceAt, levelUntilAt FROM members WHERE id = ?', [memberId])
      if (!row) throw MemberError('not-found')
      return {
        ...toMine(await readLadder(tx), row),
        sinceAt: row.levelSinceAt?.toISOString() ?? null,
        changes: await changesOf(tx, row.id),
        entries: await entriesOf(tx, row.id, language),
      }
    })
  }
}
