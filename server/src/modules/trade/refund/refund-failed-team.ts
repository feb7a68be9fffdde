import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent, OnJob } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { refundOrderOfFailedTeam } from '../order/order.events.ts'
import { CloseUnpaidOrder } from '../payment/close-unpaid-order.ts'
import { orderById, type Order } from '../order/order.ts'
import { teamFailed } from '../team/team.events.ts'
import { RefundOrder } from './refund-order.ts'

/** A team has failed: each of its orders gets a job of its own, so that a bad one blocks no other (bugs 27, 28). */
@Injectable()
@OnEvent(teamFailed)
export class RefundFailedTeam {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  async run({ teamId }: { teamId: number }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const orders = await tx.rows<{ id: number }>(
        "SELECT id FROM orders WHERE teamId = ? AND paymentState IN ('paid', 'unpaid') ORDER BY id",
        [teamId],
      )
      await this.outbox.add(
        tx,
        ...orders.map(({ id: orderId }) =>
          job(refundOrderOfFailedTeam, { orderId }, { key: `team:${teamId}:order:${orderId}` }),
        ),
      )
    })
  }
}

/** One order of a failed team: paid it is refunded, unpaid it is closed. */
@Injectable()
@OnJob(refundOrderOfFailedTeam)
export class RefundOrderOfFailedTeam {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly refund: RefundOrder,
    private readonly close: CloseUnpaidOrder,
  ) {}

  async run({ orderId }: { orderId: number }): Promise<void> {
    const order = await this.db.read((tx) => orderById(tx, orderId))
    if (!order) return
    const system = { kind: 'system' } as const
    if (order.paymentState === 'unpaid') await this.close.run(orderId, system, 'team-failed')
    // Paid meanwhile: the payment has found its way by itself (another team, a new one, or a refund).
    else if (await this.isOfFailedTeam(order))
      await this.db.transaction((tx) => this.refund.run(tx, orderId, 'team-failed', system, this.clock.now()))
  }

  /** Holds once true: a team never comes back, and a paid order never changes its team. */
  private async isOfFailedTeam({ teamId }: Order): Promise<boolean> {
    const team = await this.db.read((tx) =>
      tx.row<{ status: string }>('SELECT status FROM teams WHERE id = ?', [teamId]),
    )
    return team?.status === 'failed'
  }
}
