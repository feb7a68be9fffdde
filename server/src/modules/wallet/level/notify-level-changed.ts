import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import './level.events.ts'
import { type LevelWordsFacts, levelWords } from './level.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

interface ChangeFacts extends Omit<LevelWordsFacts, 'isUp'> {
  memberId: number
  fromGrowth: number
  toGrowth: number
}

@Injectable()
@OnEvent('level.changed', { id: 'TellLevelChanged' })
export class NotifyLevelChanged {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ changeId }: { changeId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const change = await tx.row<ChangeFacts>(
        `SELECT c.memberId, c.fromName, c.toName, c.cause, COALESCE(f.growthFrom, -1) AS fromGrowth,
                COALESCE(t.growthFrom, -1) AS toGrowth, COALESCE(t.offBasisPoints, 0) AS offBasisPoints,
                COALESCE(t.pointsPercent, 100) AS pointsPercent, COALESCE(t.isShippingFree, 0) AS isShippingFree
           FROM level_changes c LEFT JOIN levels f ON f.id = c.fromLevelId LEFT JOIN levels t ON t.id = c.toLevelId
          WHERE c.id = ?`,
        [changeId],
      )
      if (!change) return []
      const { memberId, fromGrowth, toGrowth, ...facts } = change
      const words = levelWords({ ...facts, isUp: toGrowth > fromGrowth })
      return [{ ...words, memberId, businessKey: `level:${changeId}`, kind: 'level.changed' }]
    })
  }
}
