import { createHash, createHmac, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Env } from '../../env.ts'
import { deriveKey } from '../crypto/keys.ts'
import { Db } from '../db/db.ts'
import { Tx } from '../db/tx.ts'
import type { AnyActor } from './actor.ts'
import { type Ending, endSessions } from './end-sessions.ts'
import { EndedSessions } from './ended-sessions.ts'
import { AuthError } from './http.errors.ts'
import { AccessTokens } from './tokens.ts'

/** What a login or a refresh answers. */
export interface SessionTokens {
  accessToken: string
  refreshToken: string
  expiresInSeconds: number
}

interface Row {
  id: number
  subjectId: number
  familyId: string
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}
type Verdict = { tokens: SessionTokens } | { refuse: 'required' | 'expired' | 'session-reused' }

const DAY_MS = 86_400_000
/**
 * For so long a used refresh token is answered as it was the first time. Phones lose answers, browsers refresh in two
 * windows at once; whoever has copied a token comes later than that, or has to come as fast at every single refresh.
 */
export const REPEAT_MS = 60_000

/**
 * Logins. Each refresh uses up its token and hands out the next of the family. The next is derived from the one before,
 * so a repeated call gets the same answer and there is one line of tokens, never two: a token that comes again later
 * has been copied, and the whole family is revoked. Sessions live on the machine's time, not on the movable clock.
 */
@Injectable()
export class Sessions {
  private readonly lifeMs: number
  private readonly key: Buffer

  constructor(
    private readonly db: Db,
    private readonly access: AccessTokens,
    private readonly ended: EndedSessions,
    env: Env,
  ) {
    this.lifeMs = env.refreshTokenDays * DAY_MS
    this.key = deriveKey(env.appSecret, 'refresh-token')
  }

  /** Starts a session in the transaction of the login. */
  open(tx: Tx, actor: AnyActor): Promise<SessionTokens> {
    return this.issue(tx, actor, randomBytes(12).toString('hex'), randomBytes(32).toString('base64url'))
  }

  /**
   * Trades a refresh token for new tokens. `load` answers who the subject is by now, or null when it may no longer log in.
   * @throws Problem auth.required, auth.expired, auth.session-reused; auth.blocked when `load` answers null
   */
  async refresh(
    audience: AnyActor['kind'],
    refreshToken: string,
    load: (tx: Tx, subjectId: number) => Promise<AnyActor | null>,
  ): Promise<SessionTokens> {
    // A verdict instead of a throw: the revocation must be committed.
    const verdict = await this.db.transaction((tx) => this.judge(tx, audience, refreshToken, load))
    if ('refuse' in verdict) throw AuthError(verdict.refuse)
    return verdict.tokens
  }

  /** Logs out: the family of this token ends. An unknown token is no error. */
  async close(tx: Tx, audience: AnyActor['kind'], refreshToken: string): Promise<void> {
    const row = await this.find(tx, audience, refreshToken)
    if (row) await this.end(tx, { audience, ...row })
  }

  /**
   * Ends every session of somebody: another password or role, blocked, deleted. `code` is what their calls are answered
   * from now on, on every process within seconds.
   */
  async closeAll(tx: Tx, audience: AnyActor['kind'], subjectId: number, code = 'auth.expired'): Promise<void> {
    await this.end(tx, { audience, subjectId, familyId: null }, code)
  }

  private async judge(
    tx: Tx,
    audience: AnyActor['kind'],
    token: string,
    load: (tx: Tx, subjectId: number) => Promise<AnyActor | null>,
  ): Promise<Verdict> {
    const now = new Date()
    const isFirst = await this.use(tx, audience, token, now)
    const row = await this.find(tx, audience, token)
    if (!row || row.revokedAt) return { refuse: 'required' }
    if (row.expiresAt <= now) return { refuse: 'expired' }
    if (!isFirst && row.usedAt && now.getTime() - row.usedAt.getTime() > REPEAT_MS) {
      await this.end(tx, { audience, ...row })
      return { refuse: 'session-reused' }
    }
    const actor = await load(tx, row.subjectId)
    if (!actor) throw AuthError('blocked')
    const next = createHmac('sha256', this.key).update(token).digest('base64url')
    return {
      tokens: isFirst ? await this.issue(tx, actor, row.familyId, next) : this.answer(actor, row.familyId, next),
    }
  }

  /** Of two windows with the same token the second waits here until the first has committed. */
  private async use(tx: Tx, audience: string, token: string, now: Date): Promise<boolean> {
    const used = await tx.run(
      `UPDATE refresh_tokens SET usedAt = ?
       WHERE tokenHash = ? AND audience = ? AND usedAt IS NULL AND revokedAt IS NULL`,
      [now, hash(token), audience],
    )
    return used > 0
  }

  private async issue(tx: Tx, actor: AnyActor, familyId: string, refreshToken: string): Promise<SessionTokens> {
    const now = Date.now()
    await tx.insert('refresh_tokens', {
      audience: actor.kind,
      subjectId: actor.kind === 'member' ? actor.memberId : actor.staffId,
      familyId,
      tokenHash: hash(refreshToken),
      expiresAt: new Date(now + this.lifeMs),
      createdAt: new Date(now),
    })
    return this.answer(actor, familyId, refreshToken)
  }

  private answer(actor: AnyActor, familyId: string, refreshToken: string): SessionTokens {
    const { lifeSeconds } = this.access
    return { accessToken: this.access.sign(actor, familyId), refreshToken, expiresInSeconds: lifeSeconds }
  }

  private find(tx: Tx, audience: string, token: string): Promise<Row | undefined> {
    return tx.row<Row>(
      `SELECT id, subjectId, familyId, expiresAt, usedAt, revokedAt FROM refresh_tokens
       WHERE tokenHash = ? AND audience = ?`,
      [hash(token), audience],
    )
  }

  private async end(
    tx: Tx,
    { audience, subjectId, familyId }: Pick<Ending, 'audience' | 'subjectId' | 'familyId'>,
    code = 'auth.expired',
  ): Promise<void> {
    const ending = { audience, subjectId, familyId, code, endedAt: new Date() }
    await endSessions(tx, ending)
    tx.onCommit(() => this.ended.note(ending))
  }
}

/** The token has 256 random bits, so a plain hash is enough. */
function hash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
