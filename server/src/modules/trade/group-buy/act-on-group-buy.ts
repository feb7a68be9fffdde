import { Injectable } from '@nestjs/common'
import { type GroupBuyAction, groupBuyActions, type GroupBuyPhase, phaseOf } from '@tuanke/shared/group-buy/phase'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { CreateGroupBuy } from './create-group-buy.ts'
import { endGroupBuy } from './end-group-buy.ts'
import { logDeed } from './group-buy-log.ts'
import { type GroupBuyRecord, lockGroupBuy, writtenOf } from './group-buy-record.ts'
import { GroupBuyError } from './group-buy.errors.ts'
import { publishGroupBuy } from './publish-group-buy.ts'
import { Outbox } from '../../../platform/jobs/outbox.ts'

/** The verbs of a group buy's life (GB-4). What may be done when is the table in shared/group-buy/phase. */
@Injectable()
export class ActOnGroupBuy {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly create: CreateGroupBuy,
  ) {}

  /**
   * Doing what is done already succeeds and is not logged again; only a copy is a new one each time.
   * @returns the code of the group buy to look at: the new one after 'copy', else the same.
   * @throws group-buy.not-found | bad-action {phase, action} | incomplete {problems}, with nothing changed.
   */
  run(code: string, action: GroupBuyAction, staffId: number): Promise<string> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now()
      const record = await lockGroupBuy(tx, code)
      const phase = phaseOf(record, now)
      if (isDone(action, record, phase)) return code
      const { isPinned, isHidden } = record
      const allowed = groupBuyActions({ phase, isPinned, isHidden, isDeleted: record.deletedAt !== null })
      if (!allowed.includes(action)) throw GroupBuyError('bad-action', { phase, action })
      const copyCode = await this.act(tx, record, action, staffId, now)
      await logDeed(tx, { groupBuyId: record.id, staffId, action, detail: copyCode ?? '' }, now)
      return copyCode ?? code
    })
  }

  private async act(tx: Tx, record: GroupBuyRecord, action: GroupBuyAction, staffId: number, now: Date) {
    switch (action) {
      case 'copy':
        return this.create.within(tx, await writtenOf(tx, record), staffId, `复制自 ${record.code}`)
      case 'publish':
        return publishGroupBuy(tx, record, now)
      case 'end':
        return endGroupBuy(tx, this.outbox, record, now)
      case 'preview':
        return set(tx, record, "status = 'preview'")
      case 'archive':
        return set(tx, record, "status = 'archived'")
      case 'pin':
      case 'unpin':
        return set(tx, record, `isPinned = ${action === 'pin' ? 1 : 0}`)
      case 'hide':
      case 'unhide':
        return set(tx, record, `isHidden = ${action === 'hide' ? 1 : 0}`)
      case 'delete':
        return set(tx, record, 'deletedAt = ?', now)
      case 'restore':
        return set(tx, record, 'deletedAt = NULL')
    }
  }
}

async function set(tx: Tx, { id }: GroupBuyRecord, assignment: string, ...params: Date[]): Promise<undefined> {
  await tx.run(`UPDATE group_buys SET ${assignment} WHERE id = ?`, [...params, id])
}

function isDone(action: GroupBuyAction, record: GroupBuyRecord, phase: GroupBuyPhase): boolean {
  switch (action) {
    case 'delete':
      return record.deletedAt !== null
    case 'restore':
      return record.deletedAt === null
    case 'copy':
      return false
    case 'pin':
    case 'unpin':
      return record.isPinned === (action === 'pin')
    case 'hide':
    case 'unhide':
      return record.isHidden === (action === 'hide')
    case 'preview':
      return phase === 'preview'
    case 'publish':
      return phase === 'scheduled' || phase === 'open'
    case 'end':
      return phase === 'ended'
    case 'archive':
      return phase === 'archived'
  }
}
