import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { AuthError } from '../../../platform/http/http.errors.ts'
import { networkOf } from '../../../platform/http/limits/address.ts'
import { Attempts } from '../../../platform/http/limits/attempts.ts'
import { limitsSettings } from '../../../platform/http/limits/limit.settings.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'

/** Who tries to sign in, as far as it can be told before the password. */
export interface Trier {
  username: string
  ip: string
  /** A browser in which this person has signed in before. */
  device: string | null
}

/**
 * Wrong passwords are counted for name and address together, for the address alone, and for the name among browsers that
 * nobody has signed in with. A name that does not exist is counted like one that does.
 */
@Injectable()
export class CountSignIn {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly attempts: Attempts,
  ) {}

  /** Counted before the password is looked at, so that guesses sent all at once are counted too. @throws auth.locked */
  async take(trier: Trier): Promise<void> {
    const windowMs = this.settings.get(limitsSettings.signInMinutes) * 60_000
    const now = this.clock.now()
    await this.db.transaction(async (tx) => {
      for (const [key, most] of this.counts(trier)) {
        const retryAfterSeconds = await this.attempts.take(tx, key, { most, windowMs }, now)
        if (retryAfterSeconds > 0) throw AuthError('locked', { retryAfterSeconds })
      }
    })
  }

  /** The password was right: this person starts anew, and what others did from the same address stands. */
  async forget(tx: Tx, trier: Trier): Promise<void> {
    const [own, ...shared] = this.counts(trier).map(([key]) => key)
    await this.attempts.forget(tx, own!)
    for (const key of shared) await this.attempts.giveBack(tx, key)
  }

  private counts({ username, ip, device }: Trier): [key: string, most: number][] {
    const tries = this.settings.get(limitsSettings.signInTries)
    if (device !== null) return [[`sign-in device ${device} ${username}`, tries]]
    const network = networkOf(ip)
    return [
      [`sign-in ${network} ${username}`, tries],
      [`sign-in address ${network}`, this.settings.get(limitsSettings.signInTriesOfAddress)],
      [`sign-in name ${username}`, this.settings.get(limitsSettings.signInTriesOfName)],
    ]
  }
}
