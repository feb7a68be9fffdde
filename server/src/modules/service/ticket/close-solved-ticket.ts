import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { addMessage } from './ticket-rows.ts'
import './ticket.events.ts'

/** Nobody has said no to a proposed solution for N days. */
@Injectable()
@OnJob('close-solved-ticket')
export class CloseSolvedTicket {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly outbox: Outbox,
  ) {}

  /** A solution proposed later than N days ago stands for its own job to close. */
  async run({ ticketId }: { ticketId: number }): Promise<void> {
    const now = this.clock.now()
    const since = addMs(now, -this.env.ticketCloseDays * DAY_MS)
    await this.db.transaction(async (tx) => {
      const moved = await tx.run(
        "UPDATE tickets SET state = 'closed', closedAt = ?, lastMessageAt = ? WHERE id = ? AND state = 'solved' AND solvedAt <= ?",
        [now, now, ticketId, since],
      )
      if (moved !== 1) return
      await addMessage(tx, { ticketId, kind: 'closed', author: 'system' }, now)
      await this.outbox.add(tx, event('ticket.closed', { ticketId }))
    })
  }
}
