import { Injectable } from '@nestjs/common'
import { Db } from './db.ts'
import { DuplicateKeyError } from './errors.ts'
import type { Tx } from './tx.ts'

/** Ids a process takes at a time; what it has not used when it ends is never used. */
const BLOCK = 200

interface Block {
  next: number
  end: number
}

/**
 * Ids known before their rows are written, so that a row and those that refer to it travel in one packet. A process takes
 * a block of them at a time. Every row of such a table must get its id here: the database's own counter does not know
 * which ids are taken.
 */
@Injectable()
export class Ids {
  private readonly blocks = new Map<string, Block>()
  private readonly taking = new Map<string, Promise<void>>()

  constructor(private readonly db: Db) {}

  /** To be asked before a transaction begins, never inside one: now and then it needs one of its own. */
  async next(table: string): Promise<number> {
    for (;;) {
      const block = this.blocks.get(table)
      if (block && block.next < block.end) return block.next++
      // Everybody who finds the block empty waits for the same new one.
      const taking = this.taking.get(table) ?? this.take(table).finally(() => this.taking.delete(table))
      this.taking.set(table, taking)
      await taking
    }
  }

  private async take(table: string): Promise<void> {
    const next = await this.db.transaction((tx) => takeBlock(tx, table))
    this.blocks.set(table, { next, end: next + BLOCK })
  }
}

async function takeBlock(tx: Tx, table: string): Promise<number> {
  if (!(await raise(tx, table))) {
    try {
      await tx.insert('id_blocks', { tableName: table, nextId: 1 })
    } catch (error) {
      // Another process was first.
      if (!(error instanceof DuplicateKeyError)) throw error
    }
    await raise(tx, table)
  }
  const row = await tx.row<{ nextId: number }>('SELECT nextId FROM id_blocks WHERE tableName = ?', [table])
  return row!.nextId - BLOCK
}

/** Above every row there is, in case something else has written some. */
async function raise(tx: Tx, table: string): Promise<boolean> {
  const top = await tx.row<{ id: number }>(`SELECT COALESCE(MAX(id), 0) AS id FROM ${table}`)
  const free = top!.id + 1
  const raised = await tx.run(
    'UPDATE id_blocks SET nextId = CASE WHEN nextId > ? THEN nextId ELSE ? END + ? WHERE tableName = ?',
    [free, free, BLOCK, table],
  )
  return raised === 1
}
