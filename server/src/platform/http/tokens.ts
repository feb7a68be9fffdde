import { createSecretKey } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { JwtService } from '@nestjs/jwt'
import { Env } from '../../env.ts'
import { deriveKey } from '../crypto/keys.ts'
import type { AnyActor } from './actor.ts'
import { AuthError } from './http.errors.ts'
import { roles } from './permissions.ts'

const TYP = 'at+jwt'
const ALGORITHM = 'HS256'

interface Claims {
  sub: string
  aud: AnyActor['kind']
  role?: string
  point?: number
  /** The login it comes from. */
  sid?: string
  /** Seconds with a fraction, so that what ended a moment before a new login does not end that as well. */
  iat?: number
}

/** What a good access token says. */
export interface AccessToken {
  actor: AnyActor
  /** Null: signed without a login, for tests. */
  familyId: string | null
  issuedAtMs: number
}

/** Short-lived access tokens. Algorithm, audience and type are pinned: nothing in the token chooses how it is checked. */
@Injectable()
export class AccessTokens {
  private readonly jwt: JwtService
  readonly lifeSeconds: number

  constructor(env: Env) {
    // As a KeyObject: given bytes, the library tries to read a public key from them at every request.
    const key = createSecretKey(deriveKey(env.appSecret, 'access-token'))
    this.jwt = new JwtService({ secretOrKeyProvider: () => key })
    this.lifeSeconds = env.accessTokenSeconds
  }

  sign(actor: AnyActor, familyId?: string): string {
    const staff = actor.kind === 'staff' ? { role: actor.role, point: actor.pickupPointId ?? undefined } : {}
    const claims = { ...staff, sid: familyId, iat: Date.now() / 1000 }
    return this.jwt.sign(claims, {
      algorithm: ALGORITHM,
      subject: String(actor.kind === 'member' ? actor.memberId : actor.staffId),
      audience: actor.kind,
      expiresIn: this.lifeSeconds,
      header: { alg: ALGORITHM, typ: TYP },
    })
  }

  /** @throws Problem auth.required for anything that is not ours for this audience, auth.expired for one too old */
  verify(token: string, audience: AnyActor['kind']): AccessToken {
    const { header, payload } = this.decode(token, audience)
    const id = Number(payload.sub)
    if (header.typ !== TYP || !Number.isSafeInteger(id)) throw AuthError('required')
    return {
      actor: audience === 'member' ? { kind: 'member', memberId: id } : staffActor(id, payload),
      familyId: payload.sid ?? null,
      issuedAtMs: (payload.iat ?? 0) * 1000,
    }
  }

  private decode(token: string, audience: string): { header: { typ?: string }; payload: Claims } {
    try {
      // The library answers the whole token, not the claims, when `complete` is set.
      return this.jwt.verify<never>(token, { algorithms: [ALGORITHM], audience, complete: true })
    } catch (error) {
      throw AuthError(error instanceof Error && error.name === 'TokenExpiredError' ? 'expired' : 'required')
    }
  }
}

function staffActor(staffId: number, { role, point }: Claims): AnyActor {
  const known = roles.find((one) => one === role)
  if (!known) throw AuthError('required')
  return { kind: 'staff', staffId, role: known, pickupPointId: point ?? null }
}
