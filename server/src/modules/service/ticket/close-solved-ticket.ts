import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { event, job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { closeSolvedTicket, ticketClosed } from './ticket.events.ts'
import { ticketSettings } from './ticket.settings.ts'
import { addMessage } from './ticket-rows.ts'

/** Nobody has said no to a proposed solution for N days. */
@Injectable()
@OnJob(closeSolvedTicket)
export class CloseSolvedTicket {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
  ) {}

  /** N is what is decided by now: a solution that is younger is looked at again when it is old enough. */
  async run({ ticketId }: { ticketId: number }): Promise<void> {
    const now = this.clock.now()
    const since = addMs(now, -this.settings.get(ticketSettings.closeDays) * DAY_MS)
    await this.db.transaction(async (tx) => {
      const moved = await tx.run(
        "UPDATE tickets SET state = 'closed', closedAt = ?, lastMessageAt = ? WHERE id = ? AND state = 'solved' AND solvedAt <= ?",
        [now, now, ticketId, since],
      )
      if (moved !== 1) return this.lookAgain(tx, ticketId)
      await addMessage(tx, { ticketId, kind: 'closed', author: 'system' }, now)
      const { memberId } = (await tx.row<{ memberId: number }>('SELECT memberId FROM tickets WHERE id = ?', [
        ticketId,
      ]))!
      await this.outbox.add(tx, event(ticketClosed, { ticketId, memberId }))
    })
  }

  /** Proposed later than this job's, or the days have become more since. */
  private async lookAgain(tx: Tx, ticketId: number): Promise<void> {
    const young = await tx.row<{ solvedAt: Date }>("SELECT solvedAt FROM tickets WHERE id = ? AND state = 'solved'", [
      ticketId,
    ])
    if (!young) return
    const dueAt = addMs(young.solvedAt, this.settings.get(ticketSettings.closeDays) * DAY_MS)
    const key = `${ticketId}:${dueAt.toISOString()}`
    await this.outbox.add(tx, job(closeSolvedTicket, { ticketId }, { dueAt, key }))
  }
}
