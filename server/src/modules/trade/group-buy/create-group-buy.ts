import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { AdminGroupBuyInput } from './dto/admin-group-buy-input.dto.ts'
import { logDeed } from './group-buy-log.ts'
import { groupBuyColumns, writeItems, writePoints } from './write-offer.ts'

/** A new group buy of one product, as a draft: it may lack what only publishing asks for. */
@Injectable()
export class CreateGroupBuy {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @returns its code. @throws product.not-found | product.archived | sku.not-found | pickup-point.not-found */
  run(input: AdminGroupBuyInput, staffId: number): Promise<string> {
    return this.db.transaction((tx) => this.within(tx, input, staffId, input.title))
  }

  /** The same in the caller's transaction; `detail` goes to the operation log. */
  async within(tx: Tx, input: AdminGroupBuyInput, staffId: number, detail: string): Promise<string> {
    const now = this.clock.now()
    const code = randomCode(10)
    const columns = await groupBuyColumns(tx, input)
    const id = await tx.insert('group_buys', {
      ...{ code, mode: 'team', status: 'draft', ...columns },
      ...{ isPinned: false, isHidden: false, deletedAt: null, createdAt: now },
    })
    await writeItems(tx, { id, productId: columns.productId }, input.items)
    await writePoints(tx, id, input.pickupPoints)
    await logDeed(tx, { groupBuyId: id, staffId, action: 'create', detail }, now)
    return code
  }
}
