import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import type { MemberActor } from '../../../platform/http/actor.ts'

@Injectable()
export class MemberQueries {
  /** Who a session that is renewed belongs to; null when that member may no longer log in. */
  async actor(tx: Tx, memberId: number): Promise<MemberActor | null> {
    const row = await tx.row<{ id: number }>(`SELECT id FROM members WHERE id = ? AND status = 'active'`, [memberId])
    return row ? { kind: 'member', memberId } : null
  }
}
