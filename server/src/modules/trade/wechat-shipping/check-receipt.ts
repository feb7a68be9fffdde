import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { orderOfMember } from '../order/order.ts'
import { OrderError } from '../order/order.errors.ts'
import { CheckShipping } from './check-shipping.ts'

/** The member comes back from WeChat's confirm component; what it really did, WeChat is asked. */
@Injectable()
export class CheckReceipt {
  constructor(
    private readonly db: Db,
    private readonly checkShipping: CheckShipping,
  ) {}

  /** @returns whether WeChat says it is confirmed. @throws order.not-found | wechat.unavailable */
  async run(memberId: number, orderNo: string): Promise<boolean> {
    const order = await this.db.read((tx) => orderOfMember(tx, orderNo, memberId))
    if (!order) throw OrderError('not-found')
    return this.checkShipping.run(order.id, { kind: 'member', id: memberId })
  }
}
