import { Ids } from '../../src/platform/db/ids.ts'
import { openDb } from '../../src/platform/db/open-db.ts'
import { IdBlock } from '../../src/platform/db/id-block.entity.ts'
import { IdBlocks1765100300000 } from '../../src/platform/db/migrations/1765100300000-id-blocks.ts'
import { eachEngine } from '../harness/engines.ts'
import { notesSchema } from './notes.ts'

const schema = {
  entities: [...notesSchema.entities, IdBlock],
  migrations: [...notesSchema.migrations, IdBlocks1765100300000],
}
const row = (id: number) => ({
  ...{ id, code: `n${id}`, amountFen: 1, isPinned: false, tagsJson: [], writtenAt: new Date(0) },
})

eachEngine('ids known before their rows', (engine) => {
  it('are never given twice, by any number of processes at once', async () => {
    const { target, drop } = await engine.fresh()
    const db = await openDb(target, schema)
    const processes = [new Ids(db), new Ids(db), new Ids(db)]
    const given = await Promise.all(processes.flatMap((ids) => Array.from({ length: 450 }, () => ids.next('notes'))))
    expect(new Set(given).size).toBe(1350)
    expect(Math.min(...given)).toBe(1)
    await db.close()
    await drop()
  })

  it('begin above the rows there are', async () => {
    const { target, drop } = await engine.fresh()
    const db = await openDb(target, schema)
    await db.transaction((tx) => tx.insert('notes', row(41)))
    const first = new Ids(db)
    expect([await first.next('notes'), await first.next('notes')]).toEqual([42, 43])
    // Written by something that does not ask: the next block lies above it, too.
    await db.transaction((tx) => tx.insert('notes', row(5000)))
    expect(await new Ids(db).next('notes')).toBe(5001)
    await db.close()
    await drop()
  })
})
