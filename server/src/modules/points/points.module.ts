import { Module } from '@nestjs/common'
import { ClawBackPoints } from './claw-back-points.ts'
import { EarnPoints } from './earn-points.ts'
import { ExpirePoints } from './expire-points.ts'
import { PointsController } from './points.controller.ts'
import { PointsQueries } from './points.queries.ts'
import { ReleasePoints } from './release-points.ts'
import { ReturnPoints } from './return-points.ts'

@Module({
  controllers: [PointsController],
  providers: [PointsQueries, EarnPoints, ReleasePoints, ClawBackPoints, ExpirePoints, ReturnPoints],
  exports: [PointsQueries, ReturnPoints],
})
export class PointsModule {}
