import { Module } from '@nestjs/common'
import { NoticeModule } from '../../messaging/notice/notice.module.ts'
import { ClawBackPoints } from './claw-back-points.ts'
import { DeductPoints } from './deduct-points.ts'
import { EarnPoints } from './earn-points.ts'
import { EarnReviewPoints } from './earn-review-points.ts'
import { ExpirePoints } from './expire-points.ts'
import { GrantPoints } from './grant-points.ts'
import { NotifyPointsChanged, NotifyPointsExpiring } from './notify-points-changed.ts'
import { PointsController } from './points.controller.ts'
import { PointsQueries } from './points.queries.ts'
import { ReleasePoints } from './release-points.ts'
import { ReturnPoints } from './return-points.ts'
import { SpendPoints } from './spend-points.ts'
import { WarnOfExpiry } from './warn-of-expiry.ts'

@Module({
  imports: [NoticeModule],
  controllers: [PointsController],
  providers: [
    PointsQueries,
    EarnPoints,
    EarnReviewPoints,
    ReleasePoints,
    ClawBackPoints,
    ExpirePoints,
    ReturnPoints,
    GrantPoints,
    DeductPoints,
    SpendPoints,
    WarnOfExpiry,
    ...[NotifyPointsChanged, NotifyPointsExpiring],
  ],
  exports: [PointsQueries, ReturnPoints, GrantPoints, DeductPoints, SpendPoints],
})
export class PointsModule {}
