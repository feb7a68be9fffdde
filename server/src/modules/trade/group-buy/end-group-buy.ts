import type { Tx } from '../../../platform/db/tx.ts'
import { job, type Outbox } from '../../../platform/jobs/outbox.ts'
import { cutTeamsShort } from '../team/team.events.ts'
import type { GroupBuyRecord } from './group-buy-record.ts'

/** An order that was being checked when the end came may still open a team; nothing takes longer than this. */
const IN_FLIGHT_MS = 60_000

/**
 * Ends a group buy before its time: nothing is sold any more, and its open teams are cut short, so that they fail and
 * refund as if their time had run out. Twice, for the sake of orders that are just being placed.
 */
export async function endGroupBuy(tx: Tx, outbox: Outbox, { id }: GroupBuyRecord, now: Date): Promise<undefined> {
  await tx.run("UPDATE group_buys SET status = 'ended' WHERE id = ? AND status = 'published'", [id])
  await outbox.add(
    tx,
    job(cutTeamsShort, { groupBuyId: id }),
    job(cutTeamsShort, { groupBuyId: id }, { dueAt: new Date(now.getTime() + IN_FLIGHT_MS) }),
  )
}
