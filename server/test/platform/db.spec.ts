import { DuplicateKeyError, LockWaitTimeout, TransactionEnded } from '../../src/platform/db/errors.ts'
import type { Tx } from '../../src/platform/db/tx.ts'
import { eachEngine } from '../harness/engines.ts'
import { type Notes, openNotes } from './notes.ts'

eachEngine('the door to the database', (engine) => {
  let notes: Notes
  beforeAll(async () => {
    notes = await openNotes(engine)
  })
  afterAll(() => notes.close())
  beforeEach(() => notes.db.transaction((tx) => tx.run('DELETE FROM notes')))

  const add = (tx: Tx, code: string, more = {}) =>
    tx.insert('notes', { code, amountFen: 1, isPinned: false, tagsJson: [], writtenAt: new Date(0), ...more })
  const count = () => notes.db.read(async (tx) => (await tx.row<{ n: number }>('SELECT COUNT(*) AS n FROM notes'))?.n)

  it('converts values by column name, alike in every direction', async () => {
    const writtenAt = new Date('2026-03-08T02:30:00.123Z')
    const { db } = notes
    const id = await db.transaction((tx) =>
      add(tx, 'a', { isPinned: true, tagsJson: { 'k"': ["it's", '中文🍊'] }, writtenAt }),
    )
    const row = await db.read((tx) =>
      tx.row('SELECT id, code, amountFen, isPinned, tagsJson, writtenAt, readAt FROM notes WHERE writtenAt = ?', [
        writtenAt,
      ]),
    )
    expect({ ...row! }).toEqual({
      id,
      code: 'a',
      amountFen: 1,
      isPinned: true,
      tagsJson: { 'k"': ["it's", '中文🍊'] },
      writtenAt,
      readAt: null,
    })
  })

  it('holds rows until the commit, and says how many there are', async () => {
    const { db } = notes
    await db.transaction((tx) => add(tx, 'held'))
    const addOne = () =>
      db.transaction(async (tx) => {
        expect(await tx.hold('notes', 'code = ?', ['held'])).toBe(1)
        const { amountFen } = (await tx.row<{ amountFen: number }>("SELECT amountFen FROM notes WHERE code = 'held'"))!
        await new Promise((resolve) => setTimeout(resolve, 5))
        await tx.run("UPDATE notes SET amountFen = ? WHERE code = 'held'", [amountFen + 1])
      })
    await Promise.all(Array.from({ length: 8 }, addOne))
    expect(await db.read((tx) => tx.row("SELECT amountFen FROM notes WHERE code = 'held'"))).toEqual({ amountFen: 9 })
    expect(await db.transaction((tx) => tx.hold('notes', 'code = ?', ['nobody']))).toBe(0)
    await expect(db.read((tx) => tx.hold('notes', '1 = 1'))).rejects.toThrow('db.read holds nothing')
  })

  it('answers sums, counts and large numbers as numbers, and MAX of an instant as a Date', async () => {
    await notes.db.transaction(async (tx) => {
      await add(tx, 'a', { amountFen: 2_000_000_000, writtenAt: new Date('2026-01-01T00:00:00.001Z') })
      await add(tx, 'b', { amountFen: 2_000_000_000, writtenAt: new Date('2026-01-01T00:00:00.002Z') })
    })
    const row = await notes.db.read((tx) =>
      tx.row(
        'SELECT COUNT(*) AS n, SUM(amountFen) AS fen, AVG(amountFen) AS mean, MAX(writtenAt) AS lastAt FROM notes',
      ),
    )
    expect({ ...row! }).toEqual({
      n: 2,
      fen: 4_000_000_000,
      mean: 2_000_000_000,
      lastAt: new Date('2026-01-01T00:00:00.002Z'),
    })
  })

  it('answers the id of the first row of a many-row insert', async () => {
    const row = (code: string) => ({ code, amountFen: 1, isPinned: false, tagsJson: [], writtenAt: new Date(0) })
    const first = await notes.db.transaction((tx) => tx.insert('notes', [row('a'), row('b'), row('c')]))
    const ids = await notes.db.read((tx) => tx.rows<{ id: number }>('SELECT id FROM notes ORDER BY id'))
    expect(ids.map(({ id }) => id)).toEqual([first, first + 1, first + 2])
  })

  it('counts matched rows, not changed ones', async () => {
    const same = (tx: Tx) => tx.run('UPDATE notes SET amountFen = 7 WHERE code = ?', ['a'])
    await notes.db.transaction((tx) => add(tx, 'a', { amountFen: 7 }))
    expect(await notes.db.transaction(same)).toBe(1)
    expect(await notes.db.transaction((tx) => tx.run('UPDATE notes SET amountFen = 8 WHERE code = ?', ['x']))).toBe(0)
  })

  it('names the violated index, and keeps nothing of the transaction', async () => {
    const twice = notes.db.transaction(async (tx) => {
      await add(tx, 'a')
      await add(tx, 'a')
    })
    await expect(twice).rejects.toMatchObject({ name: 'DuplicateKeyError', table: 'notes', index: 'uq_notes_code' })
    const pair = notes.db.transaction(async (tx) => {
      await add(tx, 'a', { kind: 'k', ref: 'r' })
      await add(tx, 'b', { kind: 'k', ref: 'r' })
    })
    await expect(pair).rejects.toMatchObject({ table: 'notes', index: 'uq_notes_kind_ref' })
    expect(await count()).toBe(0)
  })

  it('goes on in the same transaction after a caught duplicate', async () => {
    const caught = await notes.db.transaction(async (tx) => {
      await add(tx, 'a')
      const error = await add(tx, 'a').catch((error: unknown) => error)
      await add(tx, 'b')
      return error
    })
    expect(caught).toBeInstanceOf(DuplicateKeyError)
    expect(await count()).toBe(2)
  })

  it('names the primary key too', async () => {
    const id = await notes.db.transaction((tx) => add(tx, 'a'))
    await expect(notes.db.transaction((tx) => add(tx, 'b', { id }))).rejects.toMatchObject({ index: 'PRIMARY' })
  })

  it('tells upper from lower case in codes', async () => {
    await notes.db.transaction(async (tx) => {
      await add(tx, 'abc')
      await add(tx, 'ABC')
    })
    expect(await notes.db.read((tx) => tx.rows('SELECT id FROM notes WHERE code = ?', ['ABC']))).toHaveLength(1)
  })

  it('keeps CHECKs on both engines, and tells the statement without its values', async () => {
    const negative = notes.db.transaction((tx) => add(tx, 'hidden-value', { amountFen: -1 }))
    const error = await negative.catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'StatementFailed', sql: expect.stringMatching(/^INSERT INTO `notes`/) })
    expect(String(error)).toContain('ck_notes_fen')
    expect(JSON.stringify(error)).not.toContain('hidden-value')
    expect(await count()).toBe(0)
  })

  it('refuses writes in a read', async () => {
    await expect(notes.db.read((tx) => add(tx, 'a'))).rejects.toThrow('refuses writes')
    await expect(notes.db.read((tx) => tx.run('DELETE FROM notes'))).rejects.toThrow('refuses writes')
    expect(await count()).toBe(0)
  })

  it('refuses a Tx that has outlived its work', async () => {
    let kept: Tx | undefined
    await notes.db.transaction(async (tx) => {
      kept = tx
    })
    await expect(add(kept!, 'a')).rejects.toBeInstanceOf(TransactionEnded)
    expect(await count()).toBe(0)
  })

  it('refuses what would silently become NULL or zero', async () => {
    const bind = (value: unknown) => notes.db.transaction((tx) => add(tx, 'a', { amountFen: value }))
    await expect(bind(undefined)).rejects.toThrow(TypeError)
    await expect(bind(Number.NaN)).rejects.toThrow(TypeError)
    await expect(bind(Infinity)).rejects.toThrow(TypeError)
    expect(await count()).toBe(0)
  })

  it('takes an object for text, never for SQL', async () => {
    await notes.db.transaction((tx) => add(tx, 'secret'))
    const found = await notes.db.read((tx) => tx.rows('SELECT id FROM notes WHERE code = ?', [{ code: 1 }]))
    expect(found).toEqual([])
  })

  it('runs what waits for the commit after it, and not at all after a rollback', async () => {
    const heard: string[] = []
    await notes.db.transaction(async (tx) => {
      tx.onCommit(() => heard.push('committed'))
      heard.push('worked')
    })
    const failed = notes.db.transaction(async (tx) => {
      tx.onCommit(() => heard.push('never'))
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(heard).toEqual(['worked', 'committed'])
  })

  it('joins the entity manager to the transaction, also its save()', async () => {
    const failed = notes.db.transaction(async (tx) => {
      await tx.manager
        .getRepository('notes')
        .save({ code: 'm', amountFen: 1, isPinned: true, tagsJson: '[1]', writtenAt: new Date(5) })
      throw new Error('back')
    })
    await expect(failed).rejects.toThrow('back')
    expect(await count()).toBe(0)
    await notes.db.transaction((tx) =>
      tx.manager
        .getRepository('notes')
        .save({ code: 'm', amountFen: 1, isPinned: true, tagsJson: '[1]', writtenAt: new Date(5) }),
    )
    const row = await notes.db.read((tx) => tx.row('SELECT isPinned, tagsJson, writtenAt FROM notes'))
    expect({ ...row! }).toEqual({ isPinned: true, tagsJson: [1], writtenAt: new Date(5) })
  })

  it('fails loudly when a transaction is asked for inside a transaction', async () => {
    if (engine.name !== 'sqlite') return
    const nested = notes.db.transaction(() => notes.db.transaction((tx) => add(tx, 'a')))
    await expect(nested).rejects.toBeInstanceOf(LockWaitTimeout)
    expect(await count()).toBe(0)
  })
})
