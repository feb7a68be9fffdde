import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { levelChanged } from './level.events.ts'
import { levelChanged as levelChangedNotice } from './level.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

interface Change {
  memberId: number
  fromName: string
  toName: string
  cause: string
  fromGrowth: number
  toGrowth: number
  offBasisPoints: number
  pointsPercent: number
  isShippingFree: boolean
}

@Injectable()
@OnEvent(levelChanged, { id: 'TellLevelChanged' })
export class NotifyLevelChanged {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ changeId }: { changeId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const change = await tx.row<Change>(
        `SELECT c.memberId, c.fromName, c.toName, c.cause, COALESCE(f.growthFrom, -1) AS fromGrowth,
                COALESCE(t.growthFrom, -1) AS toGrowth, COALESCE(t.offBasisPoints, 0) AS offBasisPoints,
                COALESCE(t.pointsPercent, 100) AS pointsPercent, COALESCE(t.isShippingFree, 0) AS isShippingFree
           FROM level_changes c LEFT JOIN levels f ON f.id = c.fromLevelId LEFT JOIN levels t ON t.id = c.toLevelId
          WHERE c.id = ?`,
        [changeId],
      )
      if (!change) return []
      const told = levelChangedNotice({ ...change, isUp: change.toGrowth > change.fromGrowth })
      return [{ told, memberId: change.memberId, businessKey: `level:${changeId}` }]
    })
  }
}
