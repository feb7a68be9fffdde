import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { wechatPush } from '../../shop/wechat-push/wechat-push.events.ts'
import { checkShipping } from './wechat-shipping.events.ts'

const EVENT = 'trade_manage_order_settlement'

/** WeChat says when it will pay out, and later that it has. Dates are kept; what follows from them WeChat is asked. */
@Injectable()
@OnEvent(wechatPush)
export class RecordSettlement {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  async run({ event, message }: { event: string; message: Record<string, unknown> }): Promise<void> {
    const { transaction_id: transactionId } = message
    if (event !== EVENT || typeof transactionId !== 'string') return
    await this.db.transaction(async (tx) => {
      const row = await tx.row<{ id: number; orderId: number }>(
        'SELECT id, orderId FROM wechat_shippings WHERE transactionId = ?',
        [transactionId],
      )
      if (!row) return
      const confirmedAt = instant(message['confirm_receive_time'])
      await tx.run(
        `UPDATE wechat_shippings SET settlesAt = COALESCE(?, settlesAt), confirmMethod = COALESCE(?, confirmMethod),
           confirmedAt = COALESCE(?, confirmedAt), settledAt = COALESCE(?, settledAt) WHERE id = ?`,
        [
          instant(message['estimated_settlement_time']),
          whole(message['confirm_receive_method']),
          confirmedAt,
          instant(message['settlement_time']),
          row.id,
        ],
      )
      if (confirmedAt) await this.outbox.add(tx, job(checkShipping, { orderId: row.orderId }))
    })
  }
}

/** Epoch seconds, as a number or as digits; null for anything else, 0 included. */
function instant(value: unknown): Date | null {
  const seconds = whole(value)
  return seconds ? new Date(seconds * 1000) : null
}

function whole(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 2 ** 31 ? number : null
}
