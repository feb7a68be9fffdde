import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { ProductError } from './catalog.errors.ts'
import { isKnown } from './is-known.ts'

/** Takes a product out of the archive, off the shelf: putting it on sale is a decision of its own. Doing so twice is fine. */
@Injectable()
export class RestoreProduct {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws product.not-found */
  run(code: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const matched = await tx.run(
        "UPDATE products SET status = 'off', updatedAt = ? WHERE code = ? AND status = 'archived'",
        [this.clock.now(), code],
      )
      if (matched === 0 && !(await isKnown(tx, code))) throw ProductError('not-found', { code })
    })
  }
}
