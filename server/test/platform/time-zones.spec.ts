import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { packageFolder } from '../../src/package-folder.ts'
import { eachEngine } from '../harness/engines.ts'
import { openNotes } from './notes.ts'

const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']
/** Midnights, both daylight-saving gaps of Los Angeles, a leap day, the last millisecond of a year. */
const INSTANTS = [
  '1970-01-01T00:00:00.000Z',
  '2024-02-29T16:00:00.001Z',
  '2026-03-08T10:30:00.999Z',
  '2026-11-01T08:30:00.500Z',
  '2026-12-31T15:59:59.999Z',
  '2026-12-31T23:59:59.999Z',
]
const runner = join(packageFolder(), 'node_modules/jest/bin/jest.js')

/** typeorm #9790: a value comes back a day earlier when the process's zone is not the database's. */
eachEngine('instants', (engine) => {
  const child = process.env.TUANKE_TEST_ZONE

  if (child)
    it(`are the same after writing and reading in ${child}`, async () => {
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(child)
      const { db, close } = await openNotes(engine)
      const rows = INSTANTS.map((at, i) => ({
        code: `n${i}`,
        amountFen: 1,
        isPinned: false,
        tagsJson: [],
        writtenAt: new Date(at),
      }))
      await db.transaction((tx) => tx.insert('notes', rows))
      await db.transaction((tx) => tx.run(`UPDATE notes SET readAt = writtenAt WHERE writtenAt >= ?`, [new Date(0)]))
      const read = await db.read((tx) =>
        tx.rows<{ writtenAt: Date; readAt: Date; code: string }>(
          'SELECT code, writtenAt, readAt FROM notes ORDER BY id',
        ),
      )
      expect(read.map(({ writtenAt }) => writtenAt.toISOString())).toEqual(INSTANTS)
      expect(read.map(({ readAt }) => readAt.toISOString())).toEqual(INSTANTS)
      const viaOrm = await db.read((tx) => tx.manager.getRepository('notes').find({ order: { id: 'ASC' } }))
      expect(viaOrm.map((note) => (note.writtenAt as Date).toISOString())).toEqual(INSTANTS)
      const found = await db.read((tx) => tx.rows('SELECT id FROM notes WHERE writtenAt = ?', [new Date(INSTANTS[2]!)]))
      expect(found).toHaveLength(1)
      const asText = engine.name === 'sqlite' ? 'writtenAt' : `DATE_FORMAT(writtenAt, '%Y-%m-%d %H:%i:%s.%f')`
      const stored = await db.read((tx) =>
        tx.row<{ text: string }>(`SELECT ${asText} AS text FROM notes WHERE code = 'n4'`),
      )
      expect(stored!.text.slice(0, 23)).toBe('2026-12-31 15:59:59.999')
      await close()
    })
  else
    it.each(ZONES)('survive a process that lives in %s', (zone) => {
      execFileSync(
        process.execPath,
        [
          runner,
          '--config',
          'jest.config.mjs',
          '--globalSetup',
          '',
          '--globalTeardown',
          '',
          '-t',
          `[${engine.name}]`,
          __filename,
        ],
        {
          cwd: packageFolder(),
          env: { ...process.env, TZ: zone, TUANKE_TEST_ZONE: zone },
          stdio: 'pipe',
        },
      )
    })
})
