import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import { MemberError } from '../../people/member/member.errors.ts'
import type { PointsBanInput } from './dto/points-adjustment.dto.ts'

/** Puts a member on the ban list or takes them off it. What they have stays; they neither earn nor spend. */
@Injectable()
export class SetPointsBan {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** A repeat succeeds; the first reason stays. @throws member.not-found */
  async run(staffId: number, memberNo: string, { isBanned, reason }: PointsBanInput): Promise<void> {
    await this.db.transaction(async (tx) => {
      const member = await tx.row<{ id: number }>('SELECT id FROM members WHERE memberNo = ?', [memberNo])
      if (!member) throw MemberError('not-found')
      const ban = { memberId: member.id, reason: reason.trim(), staffId, createdAt: this.clock.now() }
      try {
        if (isBanned) await tx.insert('points_bans', ban)
        else await tx.run('DELETE FROM points_bans WHERE memberId = ?', [member.id])
      } catch (error) {
        if (!(error instanceof DuplicateKeyError)) throw error
      }
    })
  }
}
