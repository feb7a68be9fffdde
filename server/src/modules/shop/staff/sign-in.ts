import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { AuthError } from '../../../platform/http/http.errors.ts'
import { Sessions, type SessionTokens } from '../../../platform/http/sessions.ts'
import { CountSignIn, type Trier } from './count-sign-in.ts'
import { verifyPassword } from './password.ts'

interface Account {
  id: number
  passwordHash: string
  role: StaffActor['role']
  pickupPointId: number | null
  isActive: boolean
}

/** User name and password become a session. Whoever guesses waits; nobody can make somebody else wait at their own device. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Db,
    private readonly sessions: Sessions,
    private readonly count: CountSignIn,
  ) {}

  /** @throws auth.bad-credentials (also for unknown and inactive accounts), auth.locked {retryAfterSeconds} (also for unknown ones) */
  async run(trier: Trier, password: string): Promise<SessionTokens> {
    await this.count.take(trier)
    const account = await this.db.read((tx) =>
      tx.row<Account>('SELECT id, passwordHash, role, pickupPointId, isActive FROM staff WHERE username = ?', [
        trier.username,
      ]),
    )
    const isRight = await verifyPassword(account?.passwordHash ?? null, password)
    if (!account || !isRight || !account.isActive) throw AuthError('bad-credentials')
    const { id, role, pickupPointId } = account
    return this.db.transaction(async (tx) => {
      await this.count.forget(tx, trier)
      return this.sessions.open(tx, { kind: 'staff', staffId: id, role, pickupPointId })
    })
  }
}
