import { migrations } from './migrations.ts'
import { readEnv } from './env.ts'
import { addOwner } from './modules/shop/staff/add-owner.ts'
import { openDb } from './platform/db/open-db.ts'

/** `npm run add-owner -- name`: the first login of a shop that is not a demo, or a new password for a lost one. */
async function main(username: string | undefined): Promise<number> {
  if (!username || !/^[\w.@-]{2,64}$/.test(username)) {
    process.stderr.write('usage: npm run add-owner -- <username>   (2 to 64 letters, digits, . _ @ -)\n')
    return 1
  }
  const db = await openDb(readEnv().database, { migrations })
  try {
    const { password, isNew } = await addOwner(db, username, new Date())
    const news = isNew ? 'may sign in to /admin now.' : 'has a new password; older sessions end.'
    process.stdout.write(`${username} ${news}\npassword: ${password}   (shown once; keep it safe)\n`)
    return 0
  } finally {
    await db.close()
  }
}

process.exitCode = await main(process.argv[2])
