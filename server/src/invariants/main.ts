import { migrations } from '../migrations.ts'
import { readEnv } from '../env.ts'
import { openDb } from '../platform/db/open-db.ts'
import { checkInvariants, invariants } from './check-invariants.ts'

/** `npm run invariants`: checks the database of the server's settings; exit 1 and the rows when a rule is broken. */
async function main(): Promise<number> {
  const db = await openDb(readEnv().database, { migrations })
  try {
    let failures = 0
    for (const rule of invariants) {
      const [broken] = await checkInvariants(db, new Date(), [rule])
      say(`${broken ? 'BROKEN' : 'holds '}  ${rule.id}  ${rule.title}`)
      for (const row of broken?.rows ?? []) say(`          ${JSON.stringify(row)}`)
      if (broken) failures++
    }
    say(failures === 0 ? `all ${invariants.length} hold` : `${failures} of ${invariants.length} are broken`)
    return failures === 0 ? 0 : 1
  } finally {
    await db.close()
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

process.exitCode = await main()
