import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { closeUnsentReturn } from './after-sale.events.ts'
import { afterSaleSettings } from './after-sale.settings.ts'
import { AfterSaleError } from './after-sale.errors.ts'
import { dropClaims, holdCaseOfStaff } from './after-sale-case.ts'
import { GiveCaseMoney } from './give-case-money.ts'
import { MoveCase } from './move-case.ts'

/** Staff grant what was applied for: the money at once, or the goods first. */
@Injectable()
export class ApproveAfterSale {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
    private readonly moveCase: MoveCase,
    private readonly giveMoney: GiveCaseMoney,
  ) {}

  /** `reply` goes to the buyer; may be empty. @throws after-sale.not-found | after-sale.bad-state | refund.… */
  async run(tx: Tx, staff: StaffActor, code: string, reply: string): Promise<void> {
    const one = await holdCaseOfStaff(tx, code, staff)
    if (one.state !== 'applied') throw AfterSaleError('bad-state', { state: one.state })
    const now = this.clock.now()
    const actor = { kind: 'staff', id: staff.staffId } as const
    const set = { decidedAt: now, reply: reply.trim() }
    if (one.kind === 'refund-only') return this.giveMoney.run(tx, one, actor, set.reply, now, set)
    const returnDueAt = addMs(now, this.settings.get(afterSaleSettings.returnDays) * DAY_MS)
    const { id: afterSaleId, orderId, state: from } = one
    await this.moveCase.run(tx, {
      ...{ afterSaleId, orderId, from, to: 'waiting-return', actor, note: set.reply },
      ...{ set: { ...set, returnDueAt }, now },
    })
    await this.outbox.add(tx, job(closeUnsentReturn, { afterSaleId }, { dueAt: returnDueAt }))
  }
}

/** Staff say no, with a reason the buyer reads: to the application, or to goods that came back not as they should. */
@Injectable()
export class RefuseAfterSale {
  constructor(
    private readonly clock: Clock,
    private readonly moveCase: MoveCase,
  ) {}

  /** @throws after-sale.not-found | after-sale.bad-state */
  async run(tx: Tx, staff: StaffActor, code: string, reason: string): Promise<void> {
    const { id: afterSaleId, orderId, state: from } = await holdCaseOfStaff(tx, code, staff)
    if (from !== 'applied' && from !== 'returned') throw AfterSaleError('bad-state', { state: from })
    const now = this.clock.now()
    const actor = { kind: 'staff', id: staff.staffId } as const
    const set = { decidedAt: now, reply: reason.trim() }
    await this.moveCase.run(tx, { afterSaleId, orderId, from, to: 'refused', actor, note: set.reply, set, now })
    await dropClaims(tx, afterSaleId)
  }
}
