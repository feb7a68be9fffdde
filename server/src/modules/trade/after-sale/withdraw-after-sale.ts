import { Injectable } from '@nestjs/common'
import { memberAfterSaleActions } from '@tuanke/shared/after-sale/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { AfterSaleError } from './after-sale.errors.ts'
import { dropClaims, holdCaseOfMember } from './after-sale-case.ts'
import { MoveCase } from './move-case.ts'

/** The buyer takes the application back; the goods can be applied for again. */
@Injectable()
export class WithdrawAfterSale {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly moveCase: MoveCase,
  ) {}

  /** Withdrawing a withdrawn case succeeds. @throws after-sale.not-found | after-sale.bad-state */
  run(memberId: number, code: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id: afterSaleId, orderId, state: from } = await holdCaseOfMember(tx, code, memberId)
      if (from === 'withdrawn') return
      if (!memberAfterSaleActions(from, false).canWithdraw) throw AfterSaleError('bad-state', { state: from })
      const actor = { kind: 'member', id: memberId } as const
      await this.moveCase.run(tx, { afterSaleId, orderId, from, to: 'withdrawn', actor, now: this.clock.now() })
      await dropClaims(tx, afterSaleId)
    })
  }
}
