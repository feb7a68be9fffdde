import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { RetryLater } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { orderOfStaff } from '../order/staff-scope.ts'
import { CheckShipping } from './check-shipping.ts'
import { shippingOf } from './shipping-row.ts'
import { UploadShipping } from './upload-shipping.ts'
import { uploadShipping } from './wechat-shipping.events.ts'

/** Staff want it settled now: tells WeChat what it could not be told, or asks what has become of it. */
@Injectable()
export class RetryShipping {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly uploadShipping: UploadShipping,
    private readonly checkShipping: CheckShipping,
  ) {}

  /** What did not work stands in the row afterwards. @throws order.not-found | wechat.unavailable */
  async run(staff: StaffActor, orderNo: string): Promise<void> {
    const row = await this.db.transaction(async (tx) => {
      const { id: orderId } = await orderOfStaff(tx, staff, orderNo)
      // Not attempt 0: an earlier one may have arrived, so WeChat is asked first.
      const reopened = await tx.run(
        `UPDATE wechat_shippings SET status = 'pending', attempts = 1 WHERE orderId = ? AND status = 'failed'`,
        [orderId],
      )
      // The row below is worked at once; this one only follows when that leads nowhere.
      if (reopened === 1) await this.outbox.add(tx, job(uploadShipping, { orderId }))
      return shippingOf(tx, orderId)
    })
    if (row?.status === 'uploaded') await this.checkShipping.run(row.orderId, { kind: 'staff', id: staff.staffId })
    if (row?.status === 'pending') await this.upload(row.orderId)
  }

  private async upload(orderId: number): Promise<void> {
    try {
      await this.uploadShipping.run({ orderId })
    } catch (error) {
      if (!(error instanceof RetryLater)) throw error
    }
  }
}
