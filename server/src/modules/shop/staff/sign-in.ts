import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { AuthError } from '../../../platform/http/http.errors.ts'
import { Sessions, type SessionTokens } from '../../../platform/http/sessions.ts'
import { verifyPassword } from './password.ts'

const MAX_FAILURES = 5
const LOCK_MINUTES = 15

interface Account {
  id: number
  passwordHash: string
  role: StaffActor['role']
  pickupPointId: number | null
  isActive: boolean
}

/** User name and password become a session. After five wrong passwords the account rests for a quarter of an hour. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  /** @throws auth.bad-credentials (also for unknown and inactive accounts), auth.locked {retryAfterSeconds} */
  async run(username: string, password: string): Promise<SessionTokens> {
    const account = await this.db.read((tx) =>
      tx.row<Account>('SELECT id, passwordHash, role, pickupPointId, isActive FROM staff WHERE username = ?', [
        username,
      ]),
    )
    // Counted before the password is looked at, so that guesses sent all at once are counted too.
    if (account) await this.countAttempt(account.id)
    const isRight = await verifyPassword(account?.passwordHash ?? null, password)
    if (!account || !isRight || !account.isActive) throw AuthError('bad-credentials')
    const { id, role, pickupPointId } = account
    return this.db.transaction(async (tx) => {
      await tx.run('UPDATE staff SET failedLogins = 0, lockedUntilAt = NULL WHERE id = ?', [id])
      return this.sessions.open(tx, { kind: 'staff', staffId: id, role, pickupPointId })
    })
  }

  /** The attempt that uses up the last try sets the lock, in the same statement; past its end, counting starts anew. */
  private async countAttempt(id: number): Promise<void> {
    const now = this.clock.now()
    const lockUntil = new Date(now.getTime() + LOCK_MINUTES * 60_000)
    await this.db.transaction(async (tx) => {
      // MySQL assigns from left to right: `lockedUntilAt` has to come before the counter it looks at.
      const allowed = await tx.run(
        `UPDATE staff SET lockedUntilAt = CASE WHEN failedLogins = ? THEN ? ELSE NULL END,
           failedLogins = CASE WHEN failedLogins >= ? THEN 1 ELSE failedLogins + 1 END
         WHERE id = ? AND (failedLogins < ? OR lockedUntilAt <= ?)`,
        [MAX_FAILURES - 1, lockUntil, MAX_FAILURES, id, MAX_FAILURES, now],
      )
      if (allowed > 0) return
      const lock = await tx.row<{ lockedUntilAt: Date }>('SELECT lockedUntilAt FROM staff WHERE id = ?', [id])
      const leftMs = (lock?.lockedUntilAt ?? lockUntil).getTime() - now.getTime()
      throw AuthError('locked', { retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1000)) })
    })
  }
}
