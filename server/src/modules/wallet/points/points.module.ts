import { Module } from '@nestjs/common'
import { ClawBackPoints } from './claw-back-points.ts'
import { DeductPoints } from './deduct-points.ts'
import { EarnPoints } from './earn-points.ts'
import { EarnReviewPoints } from './earn-review-points.ts'
import { ExpirePoints } from './expire-points.ts'
import { GrantPoints } from './grant-points.ts'
import { PointsController } from './points.controller.ts'
import { PointsQueries } from './points.queries.ts'
import { ReleasePoints } from './release-points.ts'
import { ReturnPoints } from './return-points.ts'
import { SpendPoints } from './spend-points.ts'
import { WarnOfExpiry } from './warn-of-expiry.ts'

@Module({
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
  ],
  exports: [PointsQueries, ReturnPoints, GrantPoints, DeductPoints, SpendPoints],
})
export class PointsModule {}
