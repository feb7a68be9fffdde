import type { Noun } from '../../noun.ts'
import './reward.personal-data.ts'
import { CreateReward } from './create-reward.ts'
import { RewardAdminController } from './reward.admin.controller.ts'
import { RewardAdminQueries } from './reward.admin.queries.ts'
import { RewardController } from './reward.controller.ts'
import { RewardQueries } from './reward.queries.ts'
import { UpdateReward } from './update-reward.ts'
import { Reward, RewardMember } from './reward.entity.ts'

export const rewardNoun: Noun = {
  entities: [Reward, RewardMember],
  controllers: [RewardAdminController, RewardController],
  providers: [CreateReward, RewardAdminQueries, RewardQueries, UpdateReward],
}
