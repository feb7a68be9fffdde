import { createHash, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Env } from '../../env.ts'
import { Db } from '../db/db.ts'
import { Tx } from '../db/tx.ts'
import type { AnyActor } from './actor.ts'
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
 * Logins. Each refresh uses up its token and hands out the next of the family; a token that comes a second time has
 * been copied, so the whole family is revoked. Sessions live on the machine's time, not on the movable clock.
 */
@Injectable()
export class Sessions {
  private readonly lifeMs: number

  constructor(
    private readonly db: Db,
    private readonly access: AccessTokens,
    env: Env,
  ) {
    this.lifeMs = env.refreshTokenDays * DAY_MS
  }

  /** Starts a session in the transaction of the login. */
  open(tx: Tx, actor: AnyActor): Promise<SessionTokens> {
    return this.issue(tx, actor, randomBytes(12).toString('hex'))
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
    if (row) await this.revoke(tx, row.familyId)
  }

  /** Ends every session of somebody: password changed, member blocked or deleted. */
  async closeAll(tx: Tx, audience: AnyActor['kind'], subjectId: number): Promise<void> {
    await tx.run('UPDATE refresh_tokens SET revokedAt = ? WHERE audience = ? AND subjectId = ? AND revokedAt IS NULL', [
      new Date(),
      audience,
      subjectId,
    ])
  }

  private async judge(
    tx: Tx,
    audience: AnyActor['kind'],
    token: string,
    load: (tx: Tx, subjectId: number) => Promise<AnyActor | null>,
  ): Promise<Verdict> {
    const row = await this.find(tx, audience, token)
    if (!row || row.revokedAt) return { refuse: 'required' }
    if (row.expiresAt <= new Date()) return { refuse: 'expired' }
    const used = await tx.run(
      'UPDATE refresh_tokens SET usedAt = ? WHERE id = ? AND usedAt IS NULL AND revokedAt IS NULL',
      [new Date(), row.id],
    )
    if (used === 0) {
      await this.revoke(tx, row.familyId)
      return { refuse: 'session-reused' }
    }
    const actor = await load(tx, row.subjectId)
    if (!actor) throw AuthError('blocked')
    return { tokens: await this.issue(tx, actor, row.familyId) }
  }

  private async issue(tx: Tx, actor: AnyActor, familyId: string): Promise<SessionTokens> {
    const refreshToken = randomBytes(32).toString('base64url')
    const now = Date.now()
    await tx.insert('refresh_tokens', {
      audience: actor.kind,
      subjectId: actor.kind === 'member' ? actor.memberId : actor.staffId,
      familyId,
      tokenHash: hash(refreshToken),
      expiresAt: new Date(now + this.lifeMs),
      createdAt: new Date(now),
    })
    return { accessToken: this.access.sign(actor), refreshToken, expiresInSeconds: this.access.lifeSeconds }
  }

  private find(tx: Tx, audience: string, token: string): Promise<Row | undefined> {
    return tx.row<Row>(
      `SELECT id, subjectId, familyId, expiresAt, usedAt, revokedAt FROM refresh_tokens
       WHERE tokenHash = ? AND audience = ?`,
      [hash(token), audience],
    )
  }

  private async revoke(tx: Tx, familyId: string): Promise<void> {
    await tx.run('UPDATE refresh_tokens SET revokedAt = ? WHERE familyId = ? AND revokedAt IS NULL', [
      new Date(),
      familyId,
    ])
  }
}

/** The token has 256 random bits, so a plain hash is enough. */
function hash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
