import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { EraseMember } from './erase-member.ts'
import { memberLeft, sweepDeletedMember } from './privacy.events.ts'

/**
 * Another process takes an access token for seconds after the deletion, and a request may have been under way: what such
 * a one still wrote goes the same way as the rest.
 */
@Injectable()
@OnJob(sweepDeletedMember)
export class SweepDeletedMember {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly eraseMember: EraseMember,
  ) {}

  run({ memberId }: { memberId: number }): Promise<void> {
    return this.db.transaction(async (tx) => {
      await this.eraseMember.run(tx, memberId)
      await this.outbox.add(tx, event(memberLeft, { memberId }))
    })
  }
}
