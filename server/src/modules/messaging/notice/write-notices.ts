import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { PlanMessages } from '../message/plan-messages.ts'
import type { MessageWish } from '../message/topics.ts'
import type { NoticeText } from './notice-text.ts'

export interface NewNotice extends NoticeText {
  memberId: number
  /** One notice per fact, ever: 'order:7:paid'. */
  businessKey: string
  /** At most 32 characters; the mini-program maps it to the page the notice opens. */
  kind: string
  orderNo?: string | null
  teamCode?: string | null
  /** Public code of what the kind is about (a ticket, a reward, a coupon), at most 32 characters. */
  targetCode?: string | null
  /** Also goes out as a subscribe message where the member allowed it. */
  message?: MessageWish
}

/** Lengths of the columns, in characters. */
const MAX_TITLE = 64
const MAX_BODY = 255

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
      const there = await tx.rows<{ businessKey: string }>(
        `SELECT businessKey FROM notices WHERE businessKey IN (${placeholders(wanted.length)})`,
        wanted.map(({ businessKey }) => businessKey),
      )
      const known = new Set(there.map(({ businessKey }) => businessKey))
      const left = await whoLeft(tx, wanted)
      const fresh = wanted.filter(({ businessKey, memberId }) => !known.has(businessKey) && !left.has(memberId))
      const createdAt = this.clock.now()
      await tx.insert(
        'notices',
        fresh.map(
          ({ memberId, businessKey, kind, title, body, orderNo = null, teamCode = null, targetCode = null }) => ({
            ...{ memberId, businessKey, kind, orderNo, teamCode, targetCode, createdAt },
            title: clip(title, MAX_TITLE),
            body: clip(body, MAX_BODY),
          }),
        ),
      )
      await this.planMessages.run(
        tx,
        fresh.flatMap(({ memberId, businessKey, message }) => (message ? [{ memberId, businessKey, message }] : [])),
      )
    })
  }
}

/** Work that falls due long after a member has left still ends here: it has nobody to tell. */
async function whoLeft(tx: Tx, wanted: NewNotice[]): Promise<Set<number>> {
  const rows = await tx.rows<{ id: number }>(
    `SELECT id FROM members WHERE status = 'deleted' AND id IN (${placeholders(wanted.length)})`,
    wanted.map(({ memberId }) => memberId),
  )
  return new Set(rows.map(({ id }) => id))
}

function clip(text: string, length: number): string {
  const characters = [...text]
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}
