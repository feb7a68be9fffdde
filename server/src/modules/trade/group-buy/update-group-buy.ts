import { Injectable } from '@nestjs/common'
import { isEditable, phaseOf } from '@tuanke/shared/group-buy/phase'
import { incompleteIn } from '@tuanke/shared/group-buy/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { areSafe, changedFields, namesOf } from './changed-fields.ts'
import { takeVersion } from '../../shop/version/take-version.ts'
import type { AdminGroupBuyInput } from './dto/admin-group-buy-input.dto.ts'
import { logDeed } from './group-buy-log.ts'
import { lockGroupBuy, writtenOf } from './group-buy-record.ts'
import { GroupBuyError } from './group-buy.errors.ts'
import { groupBuyColumns, writeItems, writePoints } from './write-offer.ts'

/**
 * Staff change a group buy. Until it opens everything may change; while it is open only words and pictures, so that
 * nobody's price or limit moves under their hands; afterwards nothing.
 */
@Injectable()
export class UpdateGroupBuy {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Writing what stands there already succeeds and is not logged.
   * @throws group-buy.not-found | version.… | bad-action | incomplete (a published one must stay complete), product.not-found,
   * sku.not-found, pickup-point.not-found, with nothing changed.
   */
  run(code: string, input: AdminGroupBuyInput, by: { staffId: number; version: string | undefined }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now()
      const record = await lockGroupBuy(tx, code)
      const phase = phaseOf(record, now)
      const changed = changedFields(await writtenOf(tx, record), input)
      if (changed.length === 0) return
      await takeVersion(tx, { kind: 'group-buy', id: record.id, code }, { ...by, at: now })
      const mayChange = isEditable(phase) || (phase === 'open' && areSafe(changed))
      if (record.deletedAt !== null || !mayChange) throw GroupBuyError('bad-action', { phase, action: 'update' })
      const problems = record.status === 'published' ? incompleteIn(input, now) : []
      if (problems.length > 0) throw GroupBuyError('incomplete', { problems })
      const columns = await groupBuyColumns(tx, input)
      const assignments = Object.keys(columns).map((column) => `${column} = ?`)
      await tx.run(`UPDATE group_buys SET ${assignments.join(', ')} WHERE id = ?`, [
        ...Object.values(columns),
        record.id,
      ])
      if (changed.includes('items') || changed.includes('productCode'))
        await writeItems(tx, { id: record.id, productId: columns.productId }, input.items)
      if (changed.includes('pickupPoints')) await writePoints(tx, record.id, input.pickupPoints)
      await logDeed(tx, { groupBuyId: record.id, staffId: by.staffId, action: 'update', detail: namesOf(changed) }, now)
    })
  }
}
