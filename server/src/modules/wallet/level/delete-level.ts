import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { holdLadder } from './hold-ladder.ts'
import { LevelError } from './level.errors.ts'

/** Nobody holds it, so it may go. The log keeps its name. */
const UNHELD = `NOT EXISTS (SELECT 1 FROM members m WHERE m.status <> 'deleted'
  AND (m.levelId = levels.id OR (m.levelId IS NULL AND levels.growthFrom = 0)))`

@Injectable()
export class DeleteLevel {
  constructor(private readonly db: Db) {}

  /** @throws level.not-found | level.in-use {members} */
  async run(code: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await holdLadder(tx)
      const gone = await tx.run(`DELETE FROM levels WHERE code = ? AND ${UNHELD}`, [code])
      if (gone !== 1) throw await refusal(tx, code)
    })
  }
}

async function refusal(tx: Tx, code: string): Promise<Error> {
  const level = await tx.row<{ members: number }>(
    `SELECT (SELECT COUNT(*) FROM members m WHERE m.status <> 'deleted'
               AND (m.levelId = v.id OR (m.levelId IS NULL AND v.growthFrom = 0))) AS members
       FROM levels v WHERE v.code = ?`,
    [code],
  )
  return level ? LevelError('in-use', { members: level.members }) : LevelError('not-found')
}
