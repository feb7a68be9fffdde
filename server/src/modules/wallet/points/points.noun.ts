import type { Noun } from '../../noun.ts'
import './points.personal-data.ts'
import { GrantPendingPoints } from './grant-pending-points.ts'
import { DeductPoints } from './deduct-points.ts'
import { ExpirePoints } from './expire-points.ts'
import { GrantPoints } from './grant-points.ts'
import { NotifyPointsChanged, NotifyPointsExpiring } from './notify-points-changed.ts'
import { PointsController } from './points.controller.ts'
import { PointsQueries } from './points.queries.ts'
import { ReleasePoints } from './release-points.ts'
import { ReturnPoints } from './return-points.ts'
import { SpendPoints } from './spend-points.ts'
import { WarnOfExpiry } from './warn-of-expiry.ts'
import { PointsAccount, PointsGrant, PointsEntry, PointsLot, PointsTake } from './points.entity.ts'
import { pointsInvariants } from './points.invariants.ts'

export const pointsNoun: Noun = {
  entities: [PointsAccount, PointsGrant, PointsEntry, PointsLot, PointsTake],
  controllers: [PointsController],
  providers: [
    GrantPendingPoints,
    DeductPoints,
    ExpirePoints,
    GrantPoints,
    NotifyPointsChanged,
    NotifyPointsExpiring,
    PointsQueries,
    ReleasePoints,
    ReturnPoints,
    SpendPoints,
    WarnOfExpiry,
  ],
  invariants: pointsInvariants,
}
