import type { Noun } from '../../noun.ts'
import './points-adjustment.personal-data.ts'
import { AdjustPoints } from './adjust-points.ts'
import { ApplyAdjustment } from './apply-adjustment.ts'
import './carry-ban.ts'
import { DecideAdjustment } from './decide-adjustment.ts'
import { PointsAdjustmentAdminController } from './points-adjustment.admin.controller.ts'
import { PointsAdjustmentQueries } from './points-adjustment.queries.ts'
import { SetPointsBan } from './set-points-ban.ts'
import { PointsAdjuster, PointsAdjustment, PointsBan } from './points-adjustment.entity.ts'
import { pointsAdjustmentInvariants } from './points-adjustment.invariants.ts'

export const pointsAdjustmentNoun: Noun = {
  entities: [PointsAdjuster, PointsAdjustment, PointsBan],
  controllers: [PointsAdjustmentAdminController],
  providers: [AdjustPoints, ApplyAdjustment, DecideAdjustment, PointsAdjustmentQueries, SetPointsBan],
  invariants: pointsAdjustmentInvariants,
}
