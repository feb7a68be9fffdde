import type { DatabaseTarget } from '../../../src/platform/db/data-source.ts'
import { openDb } from '../../../src/platform/db/open-db.ts'
import { Note, notesSchema } from '../notes.ts'

/** Midnights, both daylight-saving gaps of Los Angeles, a leap day, the last millisecond of a year. */
const INSTANTS = [
  '1970-01-01T00:00:00.000Z',
  '2024-02-29T16:00:00.001Z',
  '2026-03-08T10:30:00.999Z',
  '2026-11-01T08:30:00.500Z',
  '2026-12-31T15:59:59.999Z',
  '2026-12-31T23:59:59.999Z',
]
const STORED = '2026-12-31 15:59:59.999'

/** Writes and reads instants in the process's own zone and prints what went wrong; `time-zones.spec.ts` runs it. */
async function main(): Promise<void> {
  const wrong: string[] = []
  const check = (what: string, found: (string | undefined)[], expected: string[]) => {
    if (found.join() !== expected.join()) wrong.push(`${what}: ${found.join()}`)
  }
  const db = await openDb(JSON.parse(process.env.TEST_TARGET!) as DatabaseTarget, notesSchema)
  const rows = INSTANTS.map((at, i) => ({
    code: `n${i}`,
    amountFen: 1,
    isPinned: false,
    tagsJson: [],
    writtenAt: new Date(at),
  }))
  await db.transaction(async (tx) => {
    await tx.insert('notes', rows)
    await tx.run('UPDATE notes SET readAt = writtenAt WHERE writtenAt >= ?', [new Date(0)])
    await tx.manager.getRepository(Note).insert({ ...rows[3]!, code: 'orm', tagsJson: '[]' })
  })
  await db.read(async (tx) => {
    const read = await tx.rows<{ writtenAt: Date; readAt: Date }>(
      'SELECT writtenAt, readAt FROM notes ORDER BY id LIMIT 6',
    )
    check(
      'written',
      read.map(({ writtenAt }) => writtenAt.toISOString()),
      INSTANTS,
    )
    check(
      'copied',
      read.map(({ readAt }) => readAt.toISOString()),
      INSTANTS,
    )
    const viaOrm = await tx.manager.getRepository(Note).find({ order: { id: 'ASC' }, take: 6 })
    check(
      'read by the ORM',
      viaOrm.map(({ writtenAt }) => writtenAt.toISOString()),
      INSTANTS,
    )
    const found = await tx.rows<{ code: string }>('SELECT code FROM notes WHERE writtenAt = ? ORDER BY id', [
      new Date(INSTANTS[3]!),
    ])
    check(
      'found again, also what the ORM wrote',
      found.map(({ code }) => code),
      ['n3', 'orm'],
    )
    const text = db.dialect === 'sqlite' ? 'writtenAt' : `LEFT(DATE_FORMAT(writtenAt, '%Y-%m-%d %H:%i:%s.%f'), 23)`
    const stored = await tx.row<{ text: string }>(`SELECT ${text} AS text FROM notes WHERE code = 'n4'`)
    check('stored', [stored?.text], [STORED])
  })
  await db.close()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  process.stdout.write(`${zone}: ${wrong.length === 0 ? 'all the same' : wrong.join('; ')}\n`)
}
void main()
