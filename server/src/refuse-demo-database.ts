import { EnvError } from './env.ts'
import { verifyPassword } from './modules/shop/staff/password.ts'
import { demoStaff } from './modules/views/shop-settings/demo-people.ts'
import type { Db } from './platform/db/db.ts'

/**
 * A database that has been a demo lets everybody in who has read the demo's passwords. Asked once, before a production
 * server opens its port. @throws EnvError
 */
export async function refuseDemoDatabase(db: Db): Promise<void> {
  for (const { username, password } of demoStaff) {
    const row = await db.read((tx) =>
      tx.row<{ passwordHash: string }>('SELECT passwordHash FROM staff WHERE username = ? AND isActive = 1', [
        username,
      ]),
    )
    if (row && (await verifyPassword(row.passwordHash, password)))
      throw new EnvError(
        `The database is a demo's: “${username}” still signs in with the password that is public.\n` +
          '  NODE_ENV=production needs a database of its own (DATABASE_URL or DATA_DIR).',
      )
  }
}
