import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { openStock } from '../stock/open-stock.ts'
import type { AdminSkuInput } from './dto/admin-product-input.dto.ts'

interface Owner {
  productId: number
  staffId: number | null
}

/** Inserts SKUs with their stock. Four statements for any number. */
@Injectable()
export class AddSkus {
  constructor(private readonly clock: Clock) {}

  /** Codes are made here unless an input brings its own (the demo shop does). */
  async run(tx: Tx, { productId, staffId }: Owner, inputs: AdminSkuInput[]): Promise<void> {
    if (inputs.length === 0) return
    const coded = inputs.map((input) => ({ input, code: input.code ?? randomCode(10) }))
    await tx.insert(
      'skus',
      coded.map(({ input: { spec, priceFen, costFen, weightGram, isOnShelf }, code }) => {
        return { code, productId, spec: spec.trim(), priceFen, costFen, weightGram, isOnShelf }
      }),
    )
    const ids = await tx.rows<{ id: number; code: string }>(
      `SELECT id, code FROM skus WHERE code IN (${placeholders(coded.length)})`,
      coded.map(({ code }) => code),
    )
    const idOf = new Map(ids.map(({ id, code }) => [code, id]))
    const stocks = coded.map(({ input, code }) => {
      return { skuId: idOf.get(code)!, onHand: input.initialStock ?? 0, lowMark: input.lowMark }
    })
    await openStock(tx, stocks, { staffId, now: this.clock.now() })
  }
}
