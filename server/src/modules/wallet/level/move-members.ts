import { Injectable } from '@nestjs/common'
import { levelFor, yearAfter } from '@tuanke/shared/level/rules'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { reviewJob } from './growth.repository.ts'
import { heldLevel, type LevelRow, readLadder } from './ladder.ts'
import { levelChanged } from './level.events.ts'

export type ChangeCause = 'growth' | 'review' | 'ladder' | 'refund'

interface Standing {
  memberId: number
  growth: number
  levelId: number | null
  levelUntilAt: Date | null
}
interface Move extends Standing {
  from: LevelRow | undefined
  to: LevelRow | undefined
}

/** Puts members on the level their growth reaches: row, log, event and the date of the next look, all for many at once. */
@Injectable()
export class MoveMembers {
  constructor(private readonly outbox: Outbox) {}

  /** Up only, at once. Everything in the caller's transaction, which holds the members. */
  async climb(tx: Tx, memberIds: readonly number[], cause: ChangeCause, now: Date): Promise<void> {
    const ladder = await readLadder(tx)
    if (ladder.length === 0) return
    const moves = (await standings(tx, memberIds)).map((one) => moveOf(ladder, one))
    await this.move(tx, moves.filter(isUp), cause, now)
  }

  /**
   * Down, because money went back: whoever an order had lifted, and now falls below by its refund, goes back to what the
   * rest of their growth reaches, or to the level they came from while its year lasts. A level held since before the
   * order stays, and so does one that only its year has kept. The caller holds the member.
   */
  async undoLift(
    tx: Tx,
    { memberId, grantedAt, taken }: { memberId: number; grantedAt: Date; taken: number },
    now: Date,
  ): Promise<void> {
    const lift = await tx.row<{ fromLevelId: number | null; fromUntilAt: Date | null }>(
      `SELECT fromLevelId, fromUntilAt FROM level_changes WHERE memberId = ? AND createdAt >= ? ORDER BY id LIMIT 1`,
      [memberId, grantedAt],
    )
    if (!lift) return
    const ladder = await readLadder(tx)
    const before = heldLevel(ladder, lift.fromLevelId)
    const keptUntilAt = lift.fromUntilAt && lift.fromUntilAt > now ? lift.fromUntilAt : null
    for (const standing of await standings(tx, [memberId])) {
      const reached = moveOf(ladder, standing)
      const isKept = keptUntilAt !== null && before !== undefined && before.growthFrom > (reached.to?.growthFrom ?? -1)
      const move = isKept ? { ...reached, to: before } : reached
      const isByThis = reached.from !== undefined && standing.growth + taken >= reached.from.growthFrom
      if (isByThis && isDown(move)) await this.move(tx, [move], 'refund', now, isKept ? keptUntilAt : yearAfter(now))
    }
  }

  /** Up or down, for those whose year is over; who keeps a level keeps it for another year. The caller holds them. */
  async review(tx: Tx, memberIds: readonly number[], now: Date): Promise<void> {
    const ladder = await readLadder(tx)
    const due = await standings(tx, memberIds, now)
    const moves = due.map((one) => moveOf(ladder, one))
    const kept = moves.filter(({ from, to }) => from?.id === to?.id)
    await this.prolong(
      tx,
      kept.filter(({ to }) => !isForGood(to)),
      yearAfter(now),
    )
    await this.prolong(
      tx,
      kept.filter(({ to }) => isForGood(to)),
      null,
    )
    await this.move(
      tx,
      moves.filter(({ from, to }) => from?.id !== to?.id),
      'review',
      now,
    )
  }

  private async prolong(tx: Tx, kept: Move[], untilAt: Date | null): Promise<void> {
    if (kept.length === 0) return
    await tx.run(`UPDATE members SET levelUntilAt = ? WHERE id IN (${placeholders(kept.length)})`, [
      untilAt,
      ...kept.map(({ memberId }) => memberId),
    ])
    if (untilAt) await this.outbox.add(tx, reviewJob(untilAt))
  }

  private async move(
    tx: Tx,
    moves: Move[],
    cause: ChangeCause,
    now: Date,
    untilAt: Date = yearAfter(now),
  ): Promise<void> {
    if (moves.length === 0) return
    for (const to of new Set(moves.map((move) => move.to))) {
      const ids = moves.filter((move) => move.to === to).map(({ memberId }) => memberId)
      const moved = await tx.run(
        `UPDATE members SET levelId = ?, levelSinceAt = ?, levelUntilAt = ? WHERE id IN (${placeholders(ids.length)})`,
        [to?.id ?? null, now, isForGood(to) ? null : untilAt, ...ids],
      )
      if (moved !== ids.length) throw new Error(`${ids.length - moved} members changed although they were held`)
    }
    const firstId = await tx.insert(
      'level_changes',
      moves.map(({ memberId, growth, from, to, levelUntilAt }) => ({
        ...{ memberId, fromLevelId: from?.id ?? null, toLevelId: to?.id ?? null },
        ...{ fromName: from?.name ?? '', toName: to?.name ?? '', growth, cause },
        ...{ fromUntilAt: levelUntilAt, createdAt: now },
      })),
    )
    const events = moves.map(({ memberId }, i) => event(levelChanged, { changeId: firstId + i, memberId }))
    await this.outbox.add(tx, ...events, reviewJob(untilAt))
  }
}

function standings(tx: Tx, memberIds: readonly number[], dueAt?: Date): Promise<Standing[]> {
  return tx.rows(
    `SELECT id AS memberId, growth, levelId, levelUntilAt FROM members
      WHERE id IN (${placeholders(memberIds.length)}) AND status <> 'deleted' ${dueAt ? 'AND levelUntilAt <= ?' : ''}
      ORDER BY id`,
    [...memberIds, ...(dueAt ? [dueAt] : [])],
  )
}

const moveOf = (ladder: LevelRow[], standing: Standing): Move => ({
  ...standing,
  from: heldLevel(ladder, standing.levelId),
  to: levelFor(ladder, standing.growth),
})

const isUp = ({ from, to }: Move): boolean => to !== undefined && to.growthFrom > (from?.growthFrom ?? -1)

const isDown = ({ from, to }: Move): boolean => from !== undefined && from.growthFrom > (to?.growthFrom ?? -1)

/** No level, or the one everybody is on: there is nothing to lose. */
const isForGood = (level: LevelRow | undefined): boolean => !level || level.growthFrom === 0
