import { Module } from '@nestjs/common'
import { NoticeModule } from '../../messaging/notice/notice.module.ts'
import { CouponModule } from '../coupon/coupon.module.ts'
import { ClawBackGrowth } from './claw-back-growth.ts'
import { DeleteLevel } from './delete-level.ts'
import { EarnGrowth } from './earn-growth.ts'
import { GiveUpgradeGift } from './give-upgrade-gift.ts'
import { LevelAdminController } from './level.admin.controller.ts'
import { LevelAdminQueries } from './level.admin.queries.ts'
import { LevelController } from './level.controller.ts'
import { LevelQueries } from './level.queries.ts'
import { MoveMembers } from './move-members.ts'
import { NotifyLevelChanged } from './notify-level-changed.ts'
import { ReviewLevels } from './review-levels.ts'
import { SaveLevel } from './save-level.ts'

@Module({
  imports: [CouponModule, NoticeModule],
  controllers: [LevelController, LevelAdminController],
  providers: [
    ...[LevelQueries, LevelAdminQueries, SaveLevel, DeleteLevel],
    ...[EarnGrowth, ClawBackGrowth, MoveMembers, ReviewLevels, GiveUpgradeGift, NotifyLevelChanged],
  ],
})
export class LevelModule {}
