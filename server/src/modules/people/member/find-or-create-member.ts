import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { keepName } from './member-name.ts'
import { welcomeMember } from './new-member.ts'

interface Person {
  openid: string
  unionid: string | null
}
interface Known {
  memberId: number
  status: 'active' | 'blocked' | 'deleted'
}

/** The member behind a WeChat account. The first visits of one person at the same instant still make one member. */
@Injectable()
export class FindOrCreateMember {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly personalData: PersonalData,
  ) {}

  async run(person: Person): Promise<Known> {
    const known = await this.db.read((tx) => this.find(tx, person.openid))
    if (known) return known
    try {
      return { memberId: await this.db.transaction((tx) => this.create(tx, person)), status: 'active' }
    } catch (error) {
      if (!(error instanceof DuplicateKeyError && error.index === 'uq_member_identities_openid')) throw error
      // Somebody else was a moment faster and has committed; our member was rolled back.
      const other = await this.db.read((tx) => this.find(tx, person.openid))
      if (!other) throw error
      return other
    }
  }

  private find(tx: Tx, openid: string): Promise<Known | undefined> {
    return tx.row<Known>(
      `SELECT i.memberId, m.status FROM member_identities i JOIN members m ON m.id = i.memberId
       WHERE i.appid = ? AND i.openid = ?`,
      [this.env.wechat.appId, openid],
    )
  }

  /** The default name says nothing about the person; changing it is up to them. */
  private async create(tx: Tx, { openid, unionid }: Person): Promise<number> {
    const now = this.clock.now()
    const nickname = `团友${randomCode(4)}`
    const memberId = await tx.insert('members', {
      memberNo: randomCode(10),
      nickname,
      avatarUrl: null,
      status: 'active',
      unpaidOrders: 0,
      createdAt: now,
      lastSeenAt: now,
    })
    await keepName(tx, memberId, nickname)
    const { appId } = this.env.wechat
    await tx.insert('member_identities', { memberId, appid: appId, openid, unionid, createdAt: now })
    await welcomeMember(tx, this.personalData, { memberId, openid })
    return memberId
  }
}
