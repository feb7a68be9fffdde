import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { ScannedTarget } from './dto/share.dto.ts'
import { ShareError } from './share.errors.ts'

@Injectable()
export class ShareQueries {
  constructor(private readonly db: Db) {}

  /** Where a scanned code leads. @throws share.not-found */
  async target(scene: string): Promise<ScannedTarget> {
    const row = await this.db.read((tx) =>
      tx.row<ScannedTarget>(
        `SELECT g.code AS groupBuyCode, t.code AS teamCode, m.memberNo AS sharerMemberNo
           FROM share_codes s JOIN group_buys g ON g.id = s.groupBuyId
           LEFT JOIN teams t ON t.id = s.teamId
           LEFT JOIN members m ON m.id = s.sharerMemberId AND m.status = 'active'
          WHERE s.code = ? AND g.deletedAt IS NULL AND g.status <> 'draft'`,
        [scene],
      ),
    )
    if (!row) throw ShareError('not-found')
    return row
  }
}
