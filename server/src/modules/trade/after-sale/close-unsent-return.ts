import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { dropClaims, holdCaseById } from './after-sale-case.ts'
import { closeUnsentReturn } from './after-sale.events.ts'
import { MoveCase } from './move-case.ts'

/** The goods were to be sent back by now and were not: the case ends, and may be opened again within the window. */
@Injectable()
@OnJob(closeUnsentReturn)
export class CloseUnsentReturn {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly moveCase: MoveCase,
  ) {}

  async run({ afterSaleId }: { afterSaleId: number }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { orderId, state: from } = await holdCaseById(tx, afterSaleId)
      if (from !== 'waiting-return') return
      const actor = { kind: 'system' } as const
      const now = this.clock.now()
      await this.moveCase.run(tx, { afterSaleId, orderId, from, to: 'closed', actor, note: 'not-sent', now })
      await dropClaims(tx, afterSaleId)
    })
  }
}
