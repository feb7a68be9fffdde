import { Injectable } from '@nestjs/common'
import { staffAfterSaleActions } from '@tuanke/shared/after-sale/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { restock } from '../../goods/stock/restock.ts'
import { AfterSaleError } from './after-sale.errors.ts'
import { holdCaseOfStaff, linesOfCase } from './after-sale-case.ts'
import { GiveCaseMoney } from './give-case-money.ts'
import type { MovedCaseColumns } from './move-case.ts'

/** The goods are back and as they should be: the money goes out, and what can be sold again goes on the shelf. */
@Injectable()
export class ReceiveReturn {
  constructor(
    private readonly clock: Clock,
    private readonly giveMoney: GiveCaseMoney,
  ) {}

  /** @throws after-sale.not-found | after-sale.bad-state | refund.… */
  async run(tx: Tx, staff: StaffActor, code: string, sellable: boolean, note: string): Promise<void> {
    const one = await holdCaseOfStaff(tx, code, staff)
    if (!staffAfterSaleActions(one.state).canReceive) throw AfterSaleError('bad-state', { state: one.state })
    const now = this.clock.now()
    const actor = { kind: 'staff', id: staff.staffId } as const
    const set: MovedCaseColumns = one.state === 'waiting-return' ? { returnWay: 'counter' } : {}
    await this.giveMoney.run(tx, one, actor, note.trim(), now, set)
    if (!sellable) return
    await tx.run('UPDATE after_sale_lines SET restocked = quantity WHERE afterSaleId = ?', [one.id])
    await restock(tx, await linesOfCase(tx, one.id), { reason: `退货入库 ${code}`, staffId: staff.staffId, now })
  }
}
