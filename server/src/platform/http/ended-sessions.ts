import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common'
import { Env } from '../../env.ts'
import { Db } from '../db/db.ts'
import { Log } from '../log/log.ts'
import type { Ending } from './end-sessions.ts'
import { registeredProblem } from './problem.ts'
import type { AccessToken } from './tokens.ts'

/** How often a process asks what has ended on the others. */
const ASK_EVERY_MS = 2_000
/** How far back it asks: clocks differ, and a transaction is seen when it commits, not when it says it ended something. */
const LOOK_BACK_MS = 30_000

/**
 * Which access tokens are void although their time is not up: logged out, blocked, deleted, another role. Each process
 * knows them by heart, so that a request costs no query; what another process has ended is learnt within two seconds.
 */
@Injectable()
export class EndedSessions implements OnModuleInit, OnApplicationShutdown {
  private readonly endings = new Map<string, Ending>()
  private readonly keepMs: number
  private askedAt = 0
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    env: Env,
  ) {
    this.keepMs = env.accessTokenSeconds * 1000 + LOOK_BACK_MS
  }

  /** Before the first request: what ended while this process was not there. */
  async onModuleInit(): Promise<void> {
    await this.ask()
    this.timer = setInterval(() => void this.askAgain(), ASK_EVERY_MS).unref()
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer)
  }

  /** @throws Problem with the code of the ending when the token belongs to a session that has ended */
  refuse({ actor, familyId, issuedAtMs }: AccessToken): void {
    if (this.endings.size === 0) return
    const subject = `${actor.kind} ${actor.kind === 'member' ? actor.memberId : actor.staffId}`
    const all = this.endings.get(subject)
    if (all && issuedAtMs <= all.endedAt.getTime()) throw registeredProblem(all.code)
    const one = familyId === null ? undefined : this.endings.get(familyId)
    if (one) throw registeredProblem(one.code)
  }

  /** What this process has ended itself counts from its commit. */
  note(ending: Ending): void {
    const key = ending.familyId ?? `${ending.audience} ${ending.subjectId}`
    const known = this.endings.get(key)
    if (!known || known.endedAt < ending.endedAt) this.endings.set(key, ending)
  }

  /** Reads what has ended since the last time. */
  async ask(): Promise<void> {
    const now = Date.now()
    const since = new Date(Math.max(this.askedAt - LOOK_BACK_MS, now - this.keepMs))
    const rows = await this.db.read((tx) =>
      tx.rows<Ending>('SELECT audience, subjectId, familyId, code, endedAt FROM ended_sessions WHERE endedAt >= ?', [
        since,
      ]),
    )
    for (const row of rows) this.note(row)
    this.askedAt = now
    for (const [key, { endedAt }] of this.endings) if (now - endedAt.getTime() > this.keepMs) this.endings.delete(key)
  }

  /** A database that is away refuses everything else as well; the next round looks back over the gap. */
  private async askAgain(): Promise<void> {
    try {
      await this.ask()
    } catch (err) {
      this.log.warn({ err }, 'cannot ask which sessions have ended')
    }
  }
}
