import { Injectable } from '@nestjs/common'
import { channelOf, VISIT_CHANNELS } from '@tuanke/shared/share/channel'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { GroupBuyError } from '../../trade/group-buy/group-buy.errors.ts'
import type { ChannelVisitors, Sharer, Sharing } from './dto/sharing.dto.ts'

const SHARERS_SHOWN = 10
const PAID = "o.paymentState IN ('paid', 'refunding', 'refunded')"

/** What staff see of how a group buy spread. */
@Injectable()
export class SharingAdminQueries {
  constructor(private readonly db: Db) {}

  /** Five queries, each over one group buy. @throws group-buy.not-found */
  of(code: string): Promise<Sharing> {
    return this.db.read(async (tx) => {
      const groupBuy = await tx.row<{ id: number }>('SELECT id FROM group_buys WHERE code = ?', [code])
      if (!groupBuy) throw GroupBuyError('not-found')
      return {
        ...(await totals(tx, groupBuy.id)),
        channels: await channels(tx, groupBuy.id),
        sharers: await sharers(tx, groupBuy.id),
      }
    })
  }
}

async function totals(tx: Tx, groupBuyId: number): Promise<Omit<Sharing, 'channels' | 'sharers'>> {
  const visits = await tx.row<{ visitors: number; visits: number; sharedVisitors: number }>(
    `SELECT COUNT(*) AS visitors, COALESCE(SUM(times), 0) AS visits, COUNT(firstSharerMemberId) AS sharedVisitors
       FROM visits WHERE groupBuyId = ?`,
    [groupBuyId],
  )
  const orders = await tx.row<{ paidOrders: number; sharedOrders: number; sharedPaidFen: number }>(
    `SELECT COUNT(*) AS paidOrders, COUNT(o.sharerMemberId) AS sharedOrders,
            COALESCE(SUM(CASE WHEN o.sharerMemberId IS NULL THEN 0 ELSE o.payableFen - o.refundedFen END), 0) AS sharedPaidFen
       FROM orders o WHERE o.groupBuyId = ? AND ${PAID}`,
    [groupBuyId],
  )
  const marked = await tx.row<{ favourites: number }>(
    'SELECT COUNT(*) AS favourites FROM favourites WHERE groupBuyId = ?',
    [groupBuyId],
  )
  return { ...visits!, ...orders!, ...marked! }
}

async function channels(tx: Tx, groupBuyId: number): Promise<ChannelVisitors[]> {
  const rows = await tx.rows<{ firstScene: number; visitors: number }>(
    'SELECT firstScene, COUNT(*) AS visitors FROM visits WHERE groupBuyId = ? GROUP BY firstScene',
    [groupBuyId],
  )
  return VISIT_CHANNELS.map((channel) => ({
    channel,
    visitors: rows.filter((row) => channelOf(row.firstScene) === channel).reduce((sum, row) => sum + row.visitors, 0),
  })).filter(({ visitors }) => visitors > 0)
}

/** Whoever brought orders or visitors, most orders first. */
function sharers(tx: Tx, groupBuyId: number): Promise<Sharer[]> {
  return tx.rows<Sharer>(
    `SELECT m.memberNo, m.nickname, SUM(s.visitors) AS visitors, SUM(s.orders) AS paidOrders, SUM(s.fen) AS paidFen
       FROM (SELECT firstSharerMemberId AS memberId, COUNT(*) AS visitors, 0 AS orders, 0 AS fen
               FROM visits WHERE groupBuyId = ? AND firstSharerMemberId IS NOT NULL GROUP BY firstSharerMemberId
             UNION ALL
             SELECT o.sharerMemberId, 0, COUNT(*), SUM(o.payableFen - o.refundedFen)
               FROM orders o WHERE o.groupBuyId = ? AND o.sharerMemberId IS NOT NULL AND ${PAID} GROUP BY o.sharerMemberId
            ) s JOIN members m ON m.id = s.memberId
      GROUP BY m.id, m.memberNo, m.nickname
      ORDER BY paidOrders DESC, visitors DESC, m.id LIMIT ${SHARERS_SHOWN}`,
    [groupBuyId, groupBuyId],
  )
}
