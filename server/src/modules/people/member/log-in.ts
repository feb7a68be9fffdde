import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { AuthError } from '../../../platform/http/http.errors.ts'
import { Sessions, type SessionTokens } from '../../../platform/http/sessions.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { WechatClient, type WechatSession } from '../../../platform/wechat/wechat.client.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'
import { wechatUnavailable } from '../../../platform/wechat/wechat-unavailable.ts'
import { FindOrCreateMember } from './find-or-create-member.ts'

/** A phone's login code becomes a session; whoever comes for the first time becomes a member. */
@Injectable()
export class LogIn {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wechat: WechatClient,
    private readonly members: FindOrCreateMember,
    private readonly sessions: Sessions,
  ) {}

  /** @throws auth.stale-code, auth.blocked (by WeChat or by the merchant), wechat.unavailable */
  async run(code: string): Promise<SessionTokens> {
    const { memberId, status } = await this.members.run(await this.redeem(code))
    if (status !== 'active') throw AuthError('blocked')
    return this.db.transaction(async (tx) => {
      await tx.run('UPDATE members SET lastSeenAt = ? WHERE id = ?', [this.clock.now(), memberId])
      return this.sessions.open(tx, { kind: 'member', memberId })
    })
  }

  private async redeem(code: string): Promise<WechatSession> {
    try {
      return await this.wechat.codeToSession(code)
    } catch (error) {
      if (!(error instanceof WechatError)) throw error
      if (error.kind === 'stale-code') throw AuthError('stale-code')
      if (error.kind === 'blocked') throw AuthError('blocked')
      throw wechatUnavailable()
    }
  }
}
