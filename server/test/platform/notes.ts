import { Entity, Index } from 'typeorm'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../../src/platform/db/columns.ts'
import type { DatabaseTarget } from '../../src/platform/db/data-source.ts'
import type { Db } from '../../src/platform/db/db.ts'
import { openDb } from '../../src/platform/db/open-db.ts'
import { createTable, flag, id, instant, int, longText, maybe, text } from '../../src/platform/db/table.ts'
import type { TestEngine } from '../harness/engines.ts'

/** A small table with one column of each kind. */
@Entity('notes')
@Index('uq_notes_code', ['code'], { unique: true })
@Index('uq_notes_kind_ref', ['kind', 'ref'], { unique: true })
export class Note {
  @IdColumn() id: number
  @TextColumn(32) code: string
  @TextColumn(16, { nullable: true }) kind: string | null
  @TextColumn(16, { nullable: true }) ref: string | null
  @IntColumn() amountFen: number
  @FlagColumn() isPinned: boolean
  @LongTextColumn() tagsJson: string
  @InstantColumn() writtenAt: Date
  @InstantColumn({ nullable: true }) readAt: Date | null
}

export class CreateNotes1700000000000 implements MigrationInterface {
  name = 'CreateNotes1700000000000'

  async up(q: QueryRunner): Promise<void> {
    if (q.connection.options.type !== 'better-sqlite3')
      await q.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin')
    await createTable(
      q,
      'notes',
      [
        id(),
        text('code', 32),
        maybe(text('kind', 16)),
        maybe(text('ref', 16)),
        int('amountFen'),
        flag('isPinned'),
        longText('tagsJson'),
        instant('writtenAt'),
        maybe(instant('readAt')),
      ],
      {
        unique: { uq_notes_code: ['code'], uq_notes_kind_ref: ['kind', 'ref'] },
        checks: { ck_notes_fen: 'amountFen >= 0' },
      },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('notes')
  }
}

export const notesSchema = { entities: [Note], migrations: [CreateNotes1700000000000] }

export interface Notes {
  db: Db
  target: DatabaseTarget
  close(): Promise<void>
}

export async function openNotes(engine: TestEngine): Promise<Notes> {
  const { target, drop } = await engine.fresh()
  const db = await openDb(target, notesSchema)
  return {
    db,
    target,
    close: async () => {
      await db.close()
      await drop()
    },
  }
}
