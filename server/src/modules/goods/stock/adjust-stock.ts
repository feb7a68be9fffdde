import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { type IdempotentCall, Idempotency } from '../../../platform/http/idempotency.ts'
import { SkuError, StockError } from './stock.errors.ts'
import type { StockAdjustmentInput, StockLevel } from './dto/stock.dto.ts'

/** Staff count, find or lose goods: on hand changes by `delta`, and the reason is kept. */
@Injectable()
export class AdjustStock {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** @throws sku.not-found; stock.below-reserved {reserved} when less would remain than is promised to orders */
  run(idem: IdempotentCall, skuCode: string, input: StockAdjustmentInput, staffId: number): Promise<StockLevel> {
    const { delta, reason } = input
    return this.idempotency.once(idem, async (tx) => {
      const sku = await tx.row<{ id: number }>('SELECT id FROM skus WHERE code = ?', [skuCode])
      if (!sku) throw SkuError('not-found', { skuCode })
      const matched = await tx.run('UPDATE stocks SET onHand = onHand + ? WHERE skuId = ? AND onHand + ? >= reserved', [
        delta,
        sku.id,
        delta,
      ])
      const level = await tx.row<StockLevel>('SELECT onHand, reserved FROM stocks WHERE skuId = ?', [sku.id])
      if (matched === 0) throw StockError('below-reserved', { ...level })
      await tx.insert('stock_movements', {
        skuId: sku.id,
        // Once per call: the row of the idempotency key stands in the same transaction.
        cause: `adjust:${randomCode(16)}`,
        delta,
        onHandAfter: level!.onHand,
        reason: reason.trim(),
        staffId,
        createdAt: this.clock.now(),
      })
      return level!
    })
  }
}
