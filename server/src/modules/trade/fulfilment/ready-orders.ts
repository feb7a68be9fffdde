import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { Problem } from '../../../platform/http/problem.ts'
import type { ReadyBatchResult } from '../order/dto/admin-order-input.dto.ts'
import { orderOfStaff } from '../order/staff-scope.ts'
import { ReadyOrder } from './ready-order.ts'

/** Many orders lie ready at once: each in its own transaction, so that one that is not keeps none of the others back. */
@Injectable()
export class ReadyOrders {
  constructor(
    private readonly db: Db,
    private readonly readyOrder: ReadyOrder,
  ) {}

  /** A repeat finds ready what the first call made ready. */
  async run(staff: StaffActor, orderNos: string[]): Promise<ReadyBatchResult> {
    const result: ReadyBatchResult = { done: [], failed: [] }
    for (const orderNo of orderNos) {
      try {
        await this.db.transaction(async (tx) => {
          await orderOfStaff(tx, staff, orderNo)
          await this.readyOrder.within(tx, staff.staffId, orderNo)
        })
        result.done.push(orderNo)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        result.failed.push({ orderNo, code: error.code })
      }
    }
    return result
  }
}
