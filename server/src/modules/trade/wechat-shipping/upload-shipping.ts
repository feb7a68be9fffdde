import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { backoffMs, MAX_ATTEMPTS } from '../../../platform/jobs/backoff.ts'
import { OnJob, RetryLater } from '../../../platform/jobs/on.ts'
import {
  isShipped,
  isToldAlready,
  mayWorkLater,
  uploadShipping as tellWechat,
  wechatOrderState,
} from '../../../platform/wechat/shipping-info.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'
import { type ShippingDetails, shippingDetails, shippingOf, type ShippingRow } from './shipping-row.ts'
import { uploadShipping } from './wechat-shipping.events.ts'

const LONGEST_ERROR = 255
const SHIPPED = 2

/** Tells WeChat of one delivery. What does not work now is tried again for hours; what cannot work waits for staff. */
@Injectable()
@OnJob(uploadShipping, { perSecond: 20 })
export class UploadShipping {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly wechat: WechatClient,
  ) {}

  /** @throws RetryLater while it may still work */
  async run({ orderId }: { orderId: number }): Promise<void> {
    const found = await this.db.read(async (tx) => {
      const row = await shippingOf(tx, orderId)
      const details = row && (await shippingDetails(tx, orderId, this.env.wechat.appId))
      return row && details && { row, details }
    })
    if (!found || found.row.status !== 'pending') return
    const { row, details } = found
    // Nothing is to be told of goods that are paid back: WeChat knows.
    if (details.paymentState !== 'paid') return this.settle(row, 'cancelled', null)
    if (!(await this.begin(row))) return
    try {
      await this.tell(row, details)
    } catch (error) {
      if (!(error instanceof WechatError)) throw error
      return this.failed(row, error)
    }
    await this.settle(row, 'uploaded', null)
  }

  /** @returns false when another run is at it */
  private async begin({ id, attempts }: ShippingRow): Promise<boolean> {
    const begun = await this.db.transaction((tx) =>
      tx.run(
        `UPDATE wechat_shippings SET attempts = attempts + 1 WHERE id = ? AND status = 'pending' AND attempts = ?`,
        [id, attempts],
      ),
    )
    return begun === 1
  }

  private async tell({ transactionId, attempts, orderState }: ShippingRow, details: ShippingDetails): Promise<void> {
    // The answer of an earlier attempt may have been lost, and a second shipping is allowed only once. That WeChat knows
    // of a delivery it has confirmed before says nothing of a correction.
    if (attempts > 0 && orderState === null && (await this.knowsAlready(transactionId))) return
    const { companyCode, trackingNo, contactPhoneLast4: receiverPhoneLast4 } = details
    try {
      await tellWechat(this.wechat, {
        transactionId,
        openid: details.openid ?? '',
        goods: details.goods,
        at: this.clock.now(),
        ...(companyCode && trackingNo ? { parcel: { companyCode, trackingNo, receiverPhoneLast4 } } : {}),
      })
    } catch (error) {
      if (!(error instanceof WechatError && isToldAlready(error.errcode))) throw error
    }
  }

  private async knowsAlready(transactionId: string): Promise<boolean> {
    try {
      return isShipped(await wechatOrderState(this.wechat, transactionId))
    } catch (error) {
      if (error instanceof WechatError && mayWorkLater(error.errcode)) return false
      throw error
    }
  }

  private async failed(row: ShippingRow, error: WechatError): Promise<void> {
    const attempts = row.attempts + 1
    const again = error.retryable || error.kind === 'token' || mayWorkLater(error.errcode)
    const isOver = !again || attempts >= MAX_ATTEMPTS
    await this.settle(row, isOver ? 'failed' : 'pending', error)
    if (!isOver) throw new RetryLater(backoffMs(attempts), `WeChat ${error.errcode}`)
  }

  private async settle({ id }: ShippingRow, status: ShippingRow['status'], error: WechatError | null): Promise<void> {
    const now = this.clock.now()
    const isDone = status === 'uploaded'
    await this.db.transaction((tx) =>
      tx.run(
        `UPDATE wechat_shippings SET status = ?, errcode = ?, lastError = ?,
           uploadedAt = CASE WHEN ? THEN ? ELSE uploadedAt END, orderState = CASE WHEN ? THEN ? ELSE orderState END
         WHERE id = ? AND status = 'pending'`,
        [
          status,
          error?.errcode ?? null,
          error?.errmsg.slice(0, LONGEST_ERROR) ?? null,
          isDone,
          now,
          isDone,
          SHIPPED,
          id,
        ],
      ),
    )
  }
}
