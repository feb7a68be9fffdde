import { z } from 'zod'
import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** Levels: somebody has another one, and the looking after of them that falls due. */

/** A row of `level_changes` was written. */
export const levelChanged = defineEvent('level.changed', { changeId: id, memberId: id })
/** Due in the morning of a Shanghai day on which growth lapses or levels end, one a day; `ladder`: thresholds changed. */
export const reviewLevels = defineJob('review-levels', { day: z.string() })
