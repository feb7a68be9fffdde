import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { Outbox } from '../../../platform/jobs/outbox.ts'
import { memberBirthdaySet } from '../../people/member/member.events.ts'
import { nextCelebrationJob } from './next-celebration-job.ts'

/** Whoever tells their birthday has its next celebration planned: no job has to look through all members every day. */
@Injectable()
@OnEvent(memberBirthdaySet)
export class PlanBirthday {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async run({ memberId }: { memberId: number }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const member = await tx.row<{ birthday: string | null }>('SELECT birthday FROM members WHERE id = ?', [memberId])
      if (member?.birthday) await this.outbox.add(tx, nextCelebrationJob(memberId, member.birthday, this.clock.now()))
    })
  }
}
