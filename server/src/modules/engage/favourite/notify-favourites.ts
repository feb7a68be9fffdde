import { Injectable } from '@nestjs/common'
import { type GroupBuyStatus, phaseOf } from '@tuanke/shared/group-buy/phase'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnJob, RetryLater } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { remindFavourites } from './favourite.events.ts'
import { ENDING_SOON_MS } from './reminders.ts'
import { favouriteMessage } from './favourite-message.ts'
import { favouriteEnds, favouriteOpens } from './favourite.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

/** Members told in one transaction; the rest are told by the next job. */
const BATCH = 200

interface Work {
  groupBuyId: number
  moment: 'opens' | 'ends'
  afterId: number
}

interface MarkedGroupBuy {
  code: string
  title: string
  status: GroupBuyStatus
  isHidden: boolean
  deletedAt: Date | null
  openAt: Date
  closeAt: Date
  teamSize: number
  groupPriceFen: number | null
}

/** Whoever has marked a group buy is reminded once of each moment, unless there is nothing to buy any more. */
@Injectable()
@OnJob(remindFavourites, { id: 'TellFavourites' })
export class NotifyFavourites {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly writeNotices: WriteNotices,
  ) {}

  /** @throws RetryLater when the group buy was moved to a later time */
  async run(work: Work): Promise<void> {
    const now = this.clock.now()
    const groupBuy = await this.db.read((tx) => marked(tx, work.groupBuyId))
    if (!groupBuy || groupBuy.deletedAt || groupBuy.isHidden || groupBuy.status !== 'published') return
    const at = work.moment === 'opens' ? groupBuy.openAt.getTime() : groupBuy.closeAt.getTime() - ENDING_SOON_MS
    if (at > now.getTime()) throw new RetryLater(at - now.getTime(), 'the group buy was moved to a later time')
    if (phaseOf(groupBuy, now) !== 'open') return
    await this.writeNotices.run(async (tx) => {
      const members = await waiting(tx, work)
      const last = members.at(-1)
      if (members.length === BATCH && last)
        await this.outbox.add(tx, job(remindFavourites, { ...work, afterId: last.id }))
      const told = work.moment === 'opens' ? favouriteOpens(groupBuy) : favouriteEnds(groupBuy)
      return members.map(({ memberId }) => ({
        told,
        memberId,
        businessKey: `favourite:${work.groupBuyId}:${memberId}:${work.moment}`,
        targetCode: groupBuy.code,
        message: favouriteMessage(groupBuy, work.moment),
      }))
    })
  }
}

function marked(tx: Tx, groupBuyId: number): Promise<MarkedGroupBuy | undefined> {
  return tx.row(
    `SELECT g.code, g.title, g.status, g.isHidden, g.deletedAt, g.openAt, g.closeAt, g.teamSize,
            (SELECT MIN(i.groupPriceFen) FROM group_buy_items i WHERE i.groupBuyId = g.id AND i.isActive = 1) AS groupPriceFen
       FROM group_buys g WHERE g.id = ?`,
    [groupBuyId],
  )
}

/** Who has marked it; the end is no news to somebody who has bought. */
function waiting(tx: Tx, { groupBuyId, moment, afterId }: Work): Promise<{ id: number; memberId: number }[]> {
  const hasNotBought = `AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.groupBuyId = f.groupBuyId AND o.memberId = f.memberId
    AND o.paymentState IN ('unpaid', 'paid'))`
  return tx.rows(
    `SELECT f.id, f.memberId FROM favourites f JOIN members m ON m.id = f.memberId
      WHERE f.groupBuyId = ? AND f.id > ? AND m.status = 'active' ${moment === 'ends' ? hasNotBought : ''}
      ORDER BY f.id LIMIT ${BATCH}`,
    [groupBuyId, afterId],
  )
}
