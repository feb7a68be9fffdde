import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { EraseMember } from './erase-member.ts'
import './privacy.events.ts'

/**
 * An access token outlives the deletion by minutes, and a request may have been under way: what such a one still wrote
 * goes the same way as the rest.
 */
@Injectable()
@OnJob('sweep-deleted-member')
export class SweepDeletedMember {
  constructor(
    private readonly db: Db,
    private readonly eraseMember: EraseMember,
  ) {}

  run({ memberId }: { memberId: number }): Promise<void> {
    return this.db.transaction((tx) => this.eraseMember.run(tx, memberId))
  }
}
