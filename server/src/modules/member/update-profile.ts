import { Injectable } from '@nestjs/common'
import { normaliseName } from '@tuanke/shared/contact/rules'
import { invalidRequest } from '../../platform/http/http.errors.ts'
import { Db } from '../../platform/db/db.ts'
import type { MePatch } from './dto/me.dto.ts'
import { MemberError } from './member.errors.ts'

/** The member's own change of profile; fields left out stay. */
@Injectable()
export class UpdateProfile {
  constructor(private readonly db: Db) {}

  /** @throws request.invalid for a nickname of nothing or of more than 20 characters; member.not-found */
  async run(memberId: number, { nickname }: MePatch): Promise<void> {
    if (nickname === undefined) return
    const name = normaliseName(nickname)
    if (name === null) throw invalidRequest([{ path: 'nickname', message: '1 to 20 characters' }])
    const matched = await this.db.transaction((tx) =>
      tx.run('UPDATE members SET nickname = ? WHERE id = ?', [name, memberId]),
    )
    if (matched === 0) throw MemberError('not-found')
  }
}
