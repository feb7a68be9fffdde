import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, together, type Tx } from '../../../platform/db/tx.ts'
import { PlanMessages } from '../message/plan-messages.ts'
import type { Told } from '../../../platform/texts/catalogue.ts'
import type { MessageWish } from '../message/topics.ts'

export interface NewNotice {
  memberId: number
  /** What it says, as the noun's texts declare it: worded when it is read. */
  told: Told
  /** One notice per fact, ever: 'order:7:paid'. */
  businessKey: string
  orderNo?: string | null
  teamCode?: string | null
  /** Public code of what the kind is about (a ticket, a reward, a coupon), at most 32 characters. */
  targetCode?: string | null
  /** Also goes out as a subscribe message where the member allowed it. */
  message?: MessageWish
}

/** Puts notices into members' inboxes. Those that are there already stay as they are, read or not. */
@Injectable()
export class WriteNotices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly planMessages: PlanMessages,
  ) {}

  /**
   * @param compose reads what the notices say; they are written in the same transaction. Two deliveries at the same
   * instant meet on the unique key: the second fails, comes again and then finds its work done.
   */
  async run(compose: (tx: Tx) => Promise<NewNotice[]>): Promise<void> {
    await this.db.transaction(async (tx) => {
      const wanted = await compose(tx)
      if (wanted.length === 0) return
      const [known, left] = await together(whatIsThere(tx, wanted), whoLeft(tx, wanted))
      const fresh = wanted.filter(({ businessKey, memberId }) => !known.has(businessKey) && !left.has(memberId))
      const createdAt = this.clock.now()
      await tx.insert(
        'notices',
        fresh.map(({ memberId, businessKey, told, orderNo = null, teamCode = null, targetCode = null }) => ({
          ...{ memberId, businessKey, kind: told.kind, factsJson: told.facts, title: '', body: '' },
          ...{ orderNo, teamCode, targetCode, createdAt },
        })),
      )
      await this.planMessages.run(
        tx,
        fresh.flatMap(({ memberId, businessKey, message }) => (message ? [{ memberId, businessKey, message }] : [])),
      )
    })
  }
}

async function whatIsThere(tx: Tx, wanted: NewNotice[]): Promise<Set<string>> {
  const rows = await tx.rows<{ businessKey: string }>(
    `SELECT businessKey FROM notices WHERE businessKey IN (${placeholders(wanted.length)})`,
    wanted.map(({ businessKey }) => businessKey),
  )
  return new Set(rows.map(({ businessKey }) => businessKey))
}

/** Work that falls due long after a member has left still ends here: it has nobody to tell. */
async function whoLeft(tx: Tx, wanted: NewNotice[]): Promise<Set<number>> {
  const rows = await tx.rows<{ id: number }>(
    `SELECT id FROM members WHERE status = 'deleted' AND id IN (${placeholders(wanted.length)})`,
    wanted.map(({ memberId }) => memberId),
  )
  return new Set(rows.map(({ id }) => id))
}
