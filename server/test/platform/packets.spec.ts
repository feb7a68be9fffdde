import { createConnection } from 'mysql2/promise'
import { openDb } from '../../src/platform/db/open-db.ts'
import { statements } from '../../src/platform/db/statements.ts'
import { together, type Tx } from '../../src/platform/db/tx.ts'
import { eachEngine } from '../harness/engines.ts'
import { type Notes, notesSchema, openNotes } from './notes.ts'

const row = (code: string) => ({ code, amountFen: 1, isPinned: false, tagsJson: [], writtenAt: new Date(0) })
const add = (tx: Tx, code: string) => tx.insert('notes', row(code))
const raise = (tx: Tx, code: string) => tx.run('UPDATE notes SET amountFen = amountFen + 1 WHERE code = ?', [code])

eachEngine('statements that travel together', (engine) => {
  let notes: Notes
  beforeEach(async () => (notes = await openNotes(engine)))
  afterEach(() => notes.close())
  const codes = () =>
    notes.db.read(async (tx) =>
      (await tx.rows<{ code: string }>('SELECT code FROM notes ORDER BY code')).map(({ code }) => code),
    )
  const packetsOf = async (work: () => Promise<unknown>) => {
    const before = statements.packets
    await work()
    return statements.packets - before
  }
  /** What MySQL is sent; SQLite is sent nothing. */
  const packets = (n: number) => (engine.name === 'sqlite' ? 0 : n)

  it('answers each with its own rows, ids and counts, in order', async () => {
    const first = await notes.db.transaction((tx) => add(tx, 'a'))
    const answers = await notes.db.transaction((tx) =>
      together(
        add(tx, 'b'),
        raise(tx, 'a'),
        raise(tx, 'nobody'),
        tx.rows('SELECT code, amountFen, writtenAt FROM notes ORDER BY code'),
        tx.insert('notes', [row('c'), row('d')]),
        tx.row<{ n: number }>('SELECT COUNT(*) AS n FROM notes'),
      ),
    )
    const plain = JSON.parse(JSON.stringify(answers)) as unknown
    const writtenAt = '1970-01-01T00:00:00.000Z'
    expect(plain).toEqual([
      ...[first + 1, 1, 0],
      [
        { code: 'a', amountFen: 2, writtenAt },
        { code: 'b', amountFen: 1, writtenAt },
      ],
      ...[first + 2, { n: 4 }],
    ])
  })

  it('takes one packet for a transaction and one for its commit', async () => {
    const sent = await packetsOf(() =>
      notes.db.transaction((tx) => together(add(tx, 'a'), add(tx, 'b'), raise(tx, 'a'))),
    )
    expect(sent).toBe(packets(2))
    expect(await codes()).toEqual(['a', 'b'])
  })

  it('takes one packet for reads that do not wait for each other, also behind resolved promises', async () => {
    const read = async (tx: Tx) => {
      await Promise.resolve()
      await Promise.resolve()
      return tx.rows('SELECT id FROM notes')
    }
    expect(await packetsOf(() => notes.db.read((tx) => together(read(tx), codesIn(tx), read(tx))))).toBe(packets(1))
  })
  const codesIn = (tx: Tx) => tx.rows('SELECT code FROM notes')

  it('sends nothing for a transaction without statements', async () => {
    expect(await packetsOf(() => notes.db.transaction(async () => 1))).toBe(0)
  })

  it('carries more statements than one packet takes', async () => {
    const many = Array.from({ length: 150 }, (_, i) => `n${String(i).padStart(3, '0')}`)
    await notes.db.transaction((tx) => together(...many.map((code) => add(tx, code))))
    expect(await codes()).toEqual(many)
  })

  it('keeps values values, whatever stands in them', async () => {
    const nasty = ["a'; DELETE FROM notes; --", 'b\\', "c?'", 'd"; COMMIT; #']
    await notes.db.transaction((tx) => together(...nasty.map((code) => add(tx, code))))
    expect(await codes()).toEqual(nasty)
  })

  describe.each([0, 1, 2, 3, 4])('when the statement at place %d fails', (place) => {
    const five = (tx: Tx, bad: (tx: Tx) => Promise<unknown>) =>
      ['v', 'w', 'x', 'y', 'z'].map((code, i) => (i === place ? bad(tx) : add(tx, code)))

    it('keeps nothing, and throws what it threw', async () => {
      await notes.db.transaction((tx) => add(tx, 'taken'))
      const failed = notes.db.transaction((tx) => together(...five(tx, () => add(tx, 'taken'))))
      await expect(failed).rejects.toMatchObject({ table: 'notes', index: 'uq_notes_code' })
      expect(await codes()).toEqual(['taken'])
    })

    it('tells which statement a CHECK refused', async () => {
      const failed = notes.db.transaction((tx) =>
        together(...five(tx, () => tx.insert('notes', { ...row('n'), amountFen: -1, kind: 'k' }))),
      )
      await expect(failed).rejects.toMatchObject({ name: 'StatementFailed', sql: expect.stringContaining('`kind`') })
      expect(await codes()).toEqual([])
    })

    it('goes on with the others where it is caught', async () => {
      await notes.db.transaction((tx) => add(tx, 'taken'))
      await notes.db.transaction(async (tx) => {
        await Promise.allSettled(five(tx, () => add(tx, 'taken')))
        await add(tx, 'after')
      })
      const others = ['v', 'w', 'x', 'y', 'z'].filter((_, i) => i !== place)
      expect(await codes()).toEqual(['after', 'taken', ...others])
    })

    it('leaves the answers before and behind it alone in a read', async () => {
      const reads = (tx: Tx) =>
        [0, 1, 2, 3, 4].map((i) =>
          tx.row<{ i: number }>(i === place ? 'SELECT nothing FROM nowhere' : `SELECT ${i} AS i, 'x' AS x`),
        )
      const ended = await notes.db.read((tx) => Promise.allSettled(reads(tx)))
      expect(ended.map((one) => (one.status === 'fulfilled' ? { ...one.value! } : one.status))).toEqual(
        [0, 1, 2, 3, 4].map((i) => (i === place ? 'rejected' : { i, x: 'x' })),
      )
    })

    it('a connection that is killed there keeps nothing', async () => {
      if (!('url' in notes.target)) return
      const killer = await createConnection({ uri: notes.target.url })
      const sleeper = (tx: Tx) => tx.rows(`SELECT SLEEP(20) AS nap${place}`)
      const failed = notes.db.transaction((tx) => together(...five(tx, sleeper)))
      const told = failed.catch((error: unknown) => error)
      for (let id = 0; id === 0;) {
        const [[found]] = (await killer.query(
          `SELECT COALESCE(MAX(ID), 0) AS id FROM information_schema.PROCESSLIST
            WHERE INFO LIKE '%nap${place}' AND STATE = 'User sleep'`,
        )) as unknown as [[{ id: number }]]
        id = Number(found.id)
        if (id > 0) await killer.query(`KILL ${id}`)
      }
      await killer.end()
      expect(await told).toMatchObject({ name: 'DatabaseUnavailable' })
      expect(await codes()).toEqual([])
      // The pool has thrown that connection away.
      await notes.db.transaction((tx) => add(tx, 'next'))
      expect(await codes()).toEqual(['next'])
    })

    it('a deadlock there is tried again as a whole', async () => {
      if (engine.name === 'sqlite') return
      await notes.db.transaction((tx) => together(add(tx, 'p'), add(tx, 'q')))
      const retries = statements.retries
      let attempts = 0
      let raised = 0
      let open = () => {}
      const bothRaised = new Promise<void>((resolve) => (open = resolve))
      const cross = (first: string, second: string, mark: string) =>
        notes.db.transaction(async (tx) => {
          attempts++
          await raise(tx, first)
          // Neither asks for the other's row before both hold their own; an attempt tried again finds the way open.
          if (++raised === 2) open()
          await bothRaised
          await together(...five(tx, () => raise(tx, second)), add(tx, mark))
        })
      const twins = await Promise.allSettled([cross('p', 'q', 'm1'), cross('q', 'p', 'm2')])
      // Both write the same codes: one is first, the other meets a duplicate once it has been tried again.
      expect(twins.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(statements.retries).toBeGreaterThan(retries)
      expect(attempts).toBeGreaterThan(2)
      const sums = await notes.db.read((tx) =>
        tx.rows<{ amountFen: number }>("SELECT amountFen FROM notes WHERE code IN ('p', 'q')"),
      )
      expect(sums.map(({ amountFen }) => amountFen)).toEqual([2, 2])
    })
  })

  it('answers over a socket that the address names', async () => {
    if (!('url' in notes.target)) return
    const asked = await createConnection({ uri: notes.target.url })
    const [[found]] = (await asked.query('SELECT @@socket AS path')) as unknown as [[{ path: string }]]
    await asked.end()
    // The port is wrong on purpose.
    const address = new URL(notes.target.url)
    address.port = '1'
    address.searchParams.set('socketPath', found.path)
    const db = await openDb({ url: address.href }, notesSchema)
    await db.transaction((tx) => add(tx, 'by socket'))
    await db.close()
    expect(await codes()).toEqual(['by socket'])
  })
})
