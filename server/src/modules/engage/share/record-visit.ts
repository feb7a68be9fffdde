import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import type { VisitInput } from './dto/share.dto.ts'
import { findSharer, findTarget, type FoundTarget } from './find-target.ts'
import { forgetVisits } from './share.events.ts'

/** Visitors nobody knows are forgotten this long after the group buy has ended. */
const REMEMBERED_DAYS = 180

interface Touch {
  groupBuyId: number
  /** The visitor as a member, if any, and as a phone. */
  memberKey: string | null
  phoneKey: string
  memberId: number | null
  sharerMemberId: number | null
  scene: number
  now: Date
}

/**
 * Somebody looks at a group buy. One row for each visitor, whose first touch stays as it was and whose last one moves;
 * a phone that logs in later takes its own row with it.
 */
@Injectable()
export class RecordVisit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws share.not-found */
  async run(input: VisitInput, memberId: number | null): Promise<void> {
    const now = this.clock.now()
    const { target, sharerMemberId } = await this.db.read(async (tx) => ({
      target: await findTarget(tx, input),
      sharerMemberId: await findSharer(tx, input.sharerMemberNo, memberId),
    }))
    // What is over is looked at by people who were there before; nothing is learnt from it.
    if (target.closeAt <= now) return
    await this.db.transaction((tx) =>
      this.record(tx, target, {
        groupBuyId: target.groupBuyId,
        memberKey: memberId === null ? null : `m:${memberId}`,
        phoneKey: `a:${input.visitorId}`,
        ...{ memberId, sharerMemberId, scene: input.scene ?? 0, now },
      }),
    )
  }

  private async record(tx: Tx, target: FoundTarget, touch: Touch): Promise<void> {
    if (await touchAgain(tx, touch)) return
    if (touch.memberKey && (await adopt(tx, touch))) return
    try {
      await tx.insert('visits', newVisit(touch))
    } catch (error) {
      // The same visitor came twice at one moment.
      if (!(error instanceof DuplicateKeyError)) throw error
      await touchAgain(tx, touch)
      return
    }
    const dueAt = addMs(target.closeAt, REMEMBERED_DAYS * DAY_MS)
    const { groupBuyId } = target
    await this.outbox.add(tx, job(forgetVisits, { groupBuyId }, { dueAt, key: String(groupBuyId) }))
  }
}

async function touchAgain(tx: Tx, touch: Touch): Promise<boolean> {
  const { now, scene, sharerMemberId, groupBuyId, memberKey, phoneKey } = touch
  const touched = await tx.run(
    `UPDATE visits SET times = times + 1, lastAt = ?, lastScene = ?, lastSharerMemberId = COALESCE(?, lastSharerMemberId)
      WHERE groupBuyId = ? AND visitorKey = ?`,
    [now, scene, sharerMemberId, groupBuyId, memberKey ?? phoneKey],
  )
  return touched > 0
}

/** What this phone saw before its owner logged in belongs to the member from now on; a link of one's own counts no more. */
async function adopt(tx: Tx, touch: Touch): Promise<boolean> {
  const { memberKey, memberId, phoneKey, groupBuyId, now, scene, sharerMemberId } = touch
  const adopted = await tx.run(
    `UPDATE visits SET visitorKey = ?, memberId = ?, times = times + 1, lastAt = ?, lastScene = ?,
            firstSharerMemberId = NULLIF(firstSharerMemberId, ?),
            lastSharerMemberId = NULLIF(COALESCE(?, lastSharerMemberId), ?)
      WHERE groupBuyId = ? AND visitorKey = ?`,
    [memberKey, memberId, now, scene, memberId, sharerMemberId, memberId, groupBuyId, phoneKey],
  )
  return adopted > 0
}

function newVisit({ groupBuyId, memberKey, phoneKey, memberId, sharerMemberId, scene, now }: Touch) {
  return {
    groupBuyId,
    visitorKey: memberKey ?? phoneKey,
    memberId,
    times: 1,
    firstSharerMemberId: sharerMemberId,
    lastSharerMemberId: sharerMemberId,
    firstScene: scene,
    lastScene: scene,
    firstAt: now,
    lastAt: now,
  }
}
