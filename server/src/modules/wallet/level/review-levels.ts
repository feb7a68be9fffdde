import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { holdMembers } from './growth.repository.ts'
import { reviewLevels } from './level.events.ts'
import { MoveMembers } from './move-members.ts'

/** Members or grants of one transaction: few statements, and nobody waits long behind it. */
const PAGE = 200

/**
 * What has come to its end is looked at (MB-5): growth older than a year lapses, then whoever has held a level for a year
 * keeps it or goes to what their growth reaches now. In pages, with the same few statements however many they are.
 */
@Injectable()
@OnJob(reviewLevels, { concurrency: 1 })
export class ReviewLevels {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly moveMembers: MoveMembers,
  ) {}

  /** Goes by what is due, not by the day it was planned for; begun again after a fall it goes on where it was. */
  async run({ day }: { day: string }): Promise<void> {
    const now = this.clock.now()
    while (await this.lapse(now));
    while (await this.review(now));
    if (day === 'ladder') await this.climb(now)
  }

  /** @returns whether there may be more */
  private async lapse(now: Date): Promise<boolean> {
    const due = await this.db.read((tx) =>
      tx.rows<{ id: number; memberId: number }>(
        `SELECT id, memberId FROM growth_grants WHERE state = 'live' AND lapsesAt <= ? ORDER BY lapsesAt, id LIMIT ${PAGE}`,
        [now],
      ),
    )
    if (due.length === 0) return false
    const memberIds = [...new Set(due.map(({ memberId }) => memberId))]
    await this.db.transaction(async (tx) => {
      await holdMembers(tx, memberIds)
      await lapseGrants(
        tx,
        due.map(({ id }) => id),
        memberIds,
        now,
      )
    })
    return due.length === PAGE
  }

  private async review(now: Date): Promise<boolean> {
    const due = await this.db.read((tx) =>
      tx.rows<{ id: number }>(
        `SELECT id FROM members WHERE levelUntilAt <= ? AND status <> 'deleted' ORDER BY levelUntilAt, id LIMIT ${PAGE}`,
        [now],
      ),
    )
    if (due.length === 0) return false
    const memberIds = due.map(({ id }) => id)
    await this.db.transaction(async (tx) => {
      await holdMembers(tx, memberIds)
      await this.moveMembers.review(tx, memberIds, now)
    })
    return due.length === PAGE
  }

  /** Thresholds have come down: whoever has enough by now goes up. Nobody goes down before their year is over. */
  private async climb(now: Date): Promise<void> {
    for (let afterId = 0; ;) {
      const page = await this.db.read((tx) =>
        tx.rows<{ id: number }>(
          `SELECT m.id FROM members m
            WHERE m.id > ? AND m.status <> 'deleted' AND EXISTS (SELECT 1 FROM levels v WHERE v.growthFrom <= m.growth
                  AND v.growthFrom > COALESCE((SELECT h.growthFrom FROM levels h WHERE h.id = m.levelId), 0))
            ORDER BY m.id LIMIT ${PAGE}`,
          [afterId],
        ),
      )
      const memberIds = page.map(({ id }) => id)
      if (memberIds.length === 0) return
      await this.db.transaction(async (tx) => {
        await holdMembers(tx, memberIds)
        await this.moveMembers.climb(tx, memberIds, 'ladder', now)
      })
      afterId = memberIds.at(-1)!
    }
  }
}

/** The caller holds the members. What refunds have taken back before is not taken a second time. */
async function lapseGrants(tx: Tx, grantIds: number[], memberIds: number[], now: Date): Promise<void> {
  const these = `id IN (${placeholders(grantIds.length)}) AND state = 'live'`
  const grants = await tx.rows<{ id: number; memberId: number; rest: number }>(
    `SELECT id, memberId, amount - takenBack AS rest FROM growth_grants WHERE ${these}`,
    grantIds,
  )
  await tx.run(
    `UPDATE members SET growth = growth - (SELECT COALESCE(SUM(amount - takenBack), 0) FROM growth_grants g
        WHERE g.memberId = members.id AND g.${these.replace('AND state', 'AND g.state')})
      WHERE id IN (${placeholders(memberIds.length)})`,
    [...grantIds, ...memberIds],
  )
  await tx.run(`UPDATE growth_grants SET state = 'lapsed' WHERE ${these}`, grantIds)
  await tx.insert(
    'growth_entries',
    grants
      .filter(({ rest }) => rest > 0)
      .map(({ id, memberId, rest }) => ({
        ...{ memberId, businessKey: `grant:${id}:lapse`, kind: 'lapse', amount: -rest, reason: '', grantId: id },
        createdAt: now,
      })),
  )
}
