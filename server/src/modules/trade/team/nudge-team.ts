import { Injectable } from '@nestjs/common'
import { isQuiet, nudgeMoment } from '@tuanke/shared/message/nudge'
import { HOUR_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'
import { paidOrdersOfTeam } from '../order/notified-order.ts'
import { teamNudgeMessage } from '../order/nudge-messages.ts'
import { teamNudge } from '../order/nudge.texts.ts'

/** How long before its end a team that lacks somebody is worth a word. */
const LEAD_MS = 2 * HOUR_MS

/** When a team is first looked at: for the nudge, else at its deadline. */
export const firstLook = (from: Date, deadlineAt: Date): Date =>
  nudgeMoment({ from, deadlineAt, leadMs: LEAD_MS }) ?? deadlineAt

/** Whoever is in a team that is about to fail hears how many are missing while friends can still be asked; once, never at night. */
@Injectable()
export class NudgeTeam {
  constructor(
    private readonly clock: Clock,
    private readonly writeNotices: WriteNotices,
  ) {}

  async run(teamId: number): Promise<void> {
    const now = this.clock.now()
    if (isQuiet(now)) return
    await this.writeNotices.run(async (tx) => {
      const team = await tx.row<{ code: string; size: number; heldSeats: number; deadlineAt: Date }>(
        "SELECT code, size, heldSeats, deadlineAt FROM teams WHERE id = ? AND status = 'open' AND deadlineAt > ?",
        [teamId, now],
      )
      // All seats held: nobody can be brought along any more.
      if (!team || team.heldSeats >= team.size) return []
      const { code: teamCode, deadlineAt } = team
      const seatsLeft = team.size - team.heldSeats
      return (await paidOrdersOfTeam(tx, teamId)).map(({ memberId, orderId, title }) => ({
        memberId,
        told: teamNudge({ title, seatsLeft, deadlineAt }),
        businessKey: `order:${orderId}:team:${teamId}:nudge`,
        teamCode,
        message: teamNudgeMessage({ title, teamCode }, { seatsLeft, deadlineAt, now }),
      }))
    })
  }
}
