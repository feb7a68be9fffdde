import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { ProductError } from './catalog.errors.ts'
import { sellingNow } from './product-use.ts'

/** Puts a product away: no list shows it unless asked for, and nothing new is sold of it. Doing so twice is fine. */
@Injectable()
export class ArchiveProduct {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws product.not-found; product.in-use while a published group buy sells it */
  run(code: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now()
      const matched = await tx.run("UPDATE products SET status = 'archived', updatedAt = ? WHERE code = ?", [now, code])
      if (matched === 0) throw ProductError('not-found', { code })
      const selling = await sellingNow(tx, code, now)
      if (selling) throw ProductError('in-use', selling)
    })
  }
}
