import { Injectable } from '@nestjs/common'
import { teamDeadline } from '@tuanke/shared/team/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, job, Outbox } from '../../../platform/jobs/outbox.ts'
import { firstLook } from '../team/nudge-team.ts'
import { orderMovedTeam } from '../order/order.events.ts'
import { newTeamCode, openTeam } from '../team/open-team.ts'
import { takePaidSeat } from '../team/pay-seat.ts'
import { recordMoves } from '../order/order-event.ts'
import type { Order } from '../order/order.ts'
import { expireTeam, teamFormed } from '../team/team.events.ts'

/** Open teams tried before a new one is opened: more than a few would only meet the same crowd. */
const TEAMS_TRIED = 3

/**
 * The member paid, but the team had closed meanwhile (GB-5): a free seat in another open team of the same group buy,
 * else a new team while the group buy is open, else nothing (and the caller refunds).
 */
@Injectable()
export class ReseatLatePayer {
  constructor(private readonly outbox: Outbox) {}

  /** @returns whether the member has a paid seat now. */
  async run(tx: Tx, order: Order, now: Date): Promise<boolean> {
    const groupBuy = await tx.row<{ teamSize: number; teamLifeMinutes: number; closeAt: Date; status: string }>(
      'SELECT teamSize, teamLifeMinutes, closeAt, status FROM group_buys WHERE id = ?',
      [order.groupBuyId],
    )
    if (!groupBuy || order.teamId === null) return false
    const joined = await this.joinAnother(tx, order, now)
    if (joined) {
      await this.tell(tx, order, joined.teamId, false, joined.formed, now)
      return true
    }
    if (groupBuy.status !== 'published' || groupBuy.closeAt <= now) return false
    const deadlineAt = teamDeadline(now, groupBuy.teamLifeMinutes, groupBuy.closeAt)
    const size = groupBuy.teamSize
    const { groupBuyId, memberId } = order
    const code = newTeamCode()
    const teamId = await openTeam(tx, {
      code,
      groupBuyId,
      openerMemberId: memberId,
      size,
      deadlineAt,
      now,
      isPaid: true,
    })
    await tx.run('UPDATE orders SET teamId = ?, seatMemberId = ? WHERE id = ?', [teamId, memberId, order.id])
    await this.tell(tx, order, teamId, true, false, now)
    await this.outbox.add(tx, job(expireTeam, { teamId }, { dueAt: firstLook(now, deadlineAt), key: `team:${teamId}` }))
    return true
  }

  /** Takes a held-and-paid seat in the fullest open team that the member is not in. */
  private async joinAnother(tx: Tx, order: Order, now: Date) {
    const teams = await tx.rows<{ id: number }>(
      `SELECT t.id FROM teams t
        WHERE t.groupBuyId = ? AND t.status = 'open' AND t.deadlineAt > ? AND t.heldSeats < t.size
          AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.teamId = t.id AND o.seatMemberId = ?)
        ORDER BY t.size - t.heldSeats, t.deadlineAt LIMIT ${TEAMS_TRIED}`,
      [order.groupBuyId, now, order.memberId],
    )
    for (const { id: teamId } of teams) {
      const seat = await takePaidSeat(tx, teamId, now)
      if (seat === 'closed') continue
      await tx.run('UPDATE orders SET teamId = ?, seatMemberId = ? WHERE id = ?', [teamId, order.memberId, order.id])
      return { teamId, formed: seat === 'formed' }
    }
    return null
  }

  private async tell(tx: Tx, order: Order, toTeamId: number, opened: boolean, formed: boolean, now: Date) {
    const fromTeamId = order.teamId!
    const codes = { fromTeamId, toTeamId }
    const move = { field: 'team', from: 'failed', to: opened ? 'opened' : 'joined', params: codes } as const
    await recordMoves(tx, order.id, { kind: 'system' }, [move], now)
    await this.outbox.add(
      tx,
      event(orderMovedTeam, { orderId: order.id, memberId: order.memberId, fromTeamId, toTeamId, opened }),
      ...(formed ? [event(teamFormed, { teamId: toTeamId })] : []),
    )
  }
}
