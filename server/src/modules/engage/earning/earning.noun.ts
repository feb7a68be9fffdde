import type { Noun } from '../../noun.ts'
import { ClawBackGrowth } from './claw-back-growth.ts'
import { ClawBackPoints } from './claw-back-points.ts'
import { EarnGrowth } from './earn-growth.ts'
import { EarnPoints } from './earn-points.ts'
import { EarnReviewPoints } from './earn-review-points.ts'
import { NotifyPointsGranted } from './notify-points-granted.ts'

/** What is earned by what, one file a rule. */
export const earningNoun: Noun = {
  providers: [EarnPoints, ClawBackPoints, EarnReviewPoints, EarnGrowth, ClawBackGrowth, NotifyPointsGranted],
}
