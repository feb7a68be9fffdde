import { statSync } from 'node:fs'
import { hashDemoPasswords, seedStaff } from '../../demo/seed-people.ts'
import { EnvError } from '../../src/env.ts'
import { hashPassword } from '../../src/modules/shop/staff/password.ts'
import { refuseDemoDatabase } from '../../src/refuse-demo-database.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

const points = { get: () => null } as unknown as Map<string, number>

describeOnEachEngine('a database for production', (start, engine) => {
  let shop: Started
  beforeAll(async () => {
    shop = await start({ sandbox: false })
  })

  it('is taken when it is empty', async () => {
    await expect(refuseDemoDatabase(shop.db)).resolves.toBeUndefined()
  })

  it('is refused with a sentence as long as one demo login is let in', async () => {
    const hashes = await hashDemoPasswords()
    await shop.db.transaction((tx) => seedStaff(tx, hashes, points, new Date()))
    const other = await hashPassword('something of their own')
    for (const name of ['owner', 'operator', 'warehouse']) {
      const refusal = refuseDemoDatabase(shop.db)
      await expect(refusal).rejects.toBeInstanceOf(EnvError)
      await expect(refusal).rejects.toThrow(`“${name}” still signs in with the password that is public`)
      await shop.db.transaction((tx) =>
        name === 'operator'
          ? tx.run('UPDATE staff SET isActive = 0 WHERE username = ?', [name])
          : tx.run('UPDATE staff SET passwordHash = ? WHERE username = ?', [other, name]),
      )
    }
    await expect(refuseDemoDatabase(shop.db)).resolves.toBeUndefined()
  })

  it('is its owner’s only, as the folder around it', () => {
    const { database, dataDir } = shop.env
    if (!('sqliteFile' in database)) return expect(engine).toBe('mariadb')
    const rights = (path: string) => (statSync(path).mode & 0o777).toString(8)
    expect(rights(dataDir)).toBe('700')
    for (const file of ['', '-wal', '-shm']) expect([file, rights(database.sqliteFile + file)]).toEqual([file, '600'])
  })
})
