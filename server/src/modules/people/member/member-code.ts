import { createHmac, timingSafeEqual } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { deriveKey } from '../../../platform/crypto/keys.ts'
import { MemberError } from './member.errors.ts'

/** A photograph of somebody's code is worth two minutes. */
const CODE_LIFE_SECONDS = 120
const PREFIX = 'TK1'
/** Base64url characters of the signature: 96 bits. */
const SIGNATURE_LENGTH = 16
const CODE = /^TK1\.([0-9A-Z]{1,16})\.([0-9a-z]{1,8})\.([\w-]{16})$/

/** The text in a member's QR code: who, until when, signed. It opens nothing by itself; staff who scan it see the member. */
@Injectable()
export class MemberCode {
  private readonly key: Buffer

  constructor(
    private readonly clock: Clock,
    env: Env,
  ) {
    this.key = deriveKey(env.appSecret, 'member-code')
  }

  issue(memberNo: string): { code: string; expiresAt: Date } {
    const expiresSecond = Math.floor(this.clock.now().getTime() / 1000) + CODE_LIFE_SECONDS
    const body = `${PREFIX}.${memberNo}.${expiresSecond.toString(36)}`
    return { code: `${body}.${this.sign(body)}`, expiresAt: new Date(expiresSecond * 1000) }
  }

  /** @returns the member number. @throws member.code-invalid, member.code-expired */
  read(text: string): string {
    const match = CODE.exec(text.trim())
    if (!match) throw MemberError('code-invalid')
    const [, memberNo, expires, signature] = match
    const wanted = this.sign(`${PREFIX}.${memberNo}.${expires}`)
    if (!timingSafeEqual(Buffer.from(signature!), Buffer.from(wanted))) throw MemberError('code-invalid')
    if (Number.parseInt(expires!, 36) * 1000 <= this.clock.now().getTime()) throw MemberError('code-expired')
    return memberNo!
  }

  private sign(body: string): string {
    return createHmac('sha256', this.key).update(body).digest('base64url').slice(0, SIGNATURE_LENGTH)
  }
}
