import { Module } from '@nestjs/common'
import { CouponModule } from '../coupon/coupon.module.ts'
import { ClawBackGrowth } from './claw-back-growth.ts'
import { EarnGrowth } from './earn-growth.ts'
import { GiveUpgradeGift } from './give-upgrade-gift.ts'
import { MoveMembers } from './move-members.ts'
import { ReviewLevels } from './review-levels.ts'

@Module({
  imports: [CouponModule],
  providers: [EarnGrowth, ClawBackGrowth, MoveMembers, ReviewLevels, GiveUpgradeGift],
})
export class LevelModule {}
