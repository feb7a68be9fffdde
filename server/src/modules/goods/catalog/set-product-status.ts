import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { ProductError } from './catalog.errors.ts'
import { isKnown } from './is-known.ts'
import { sellingNow } from './product-use.ts'

/** Puts a product on the shelf or takes it off. Doing so twice is fine. */
@Injectable()
export class SetProductStatus {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws product.not-found; product.archived; product.in-use when it would leave the shelf while a published group buy sells it */
  run(code: string, status: 'on' | 'off'): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now()
      const matched = await tx.run(
        "UPDATE products SET status = ?, updatedAt = ? WHERE code = ? AND status <> 'archived'",
        [status, now, code],
      )
      if (matched === 0) throw ProductError((await isKnown(tx, code)) ? 'archived' : 'not-found', { code })
      if (status === 'on') return
      const selling = await sellingNow(tx, code, now)
      if (selling) throw ProductError('in-use', selling)
    })
  }
}
