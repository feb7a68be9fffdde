import type { Noun } from '../../noun.ts'
import './level.personal-data.ts'
import { TakeBackGrowth } from './take-back-growth.ts'
import { GrantGrowth } from './grant-growth.ts'
import { DeleteLevel } from './delete-level.ts'
import { GiveUpgradeGift } from './give-upgrade-gift.ts'
import { LevelAdminController } from './level.admin.controller.ts'
import { LevelAdminQueries } from './level.admin.queries.ts'
import { LevelController } from './level.controller.ts'
import { LevelQueries } from './level.queries.ts'
import { MoveMembers } from './move-members.ts'
import { NotifyLevelChanged } from './notify-level-changed.ts'
import { ReviewLevels } from './review-levels.ts'
import { SaveLevel } from './save-level.ts'
import { Level, LevelChange, GrowthGrant, GrowthEntry } from './level.entity.ts'
import { levelInvariants } from './level.invariants.ts'

export const levelNoun: Noun = {
  entities: [Level, LevelChange, GrowthGrant, GrowthEntry],
  controllers: [LevelAdminController, LevelController],
  providers: [
    TakeBackGrowth,
    GrantGrowth,
    DeleteLevel,
    GiveUpgradeGift,
    LevelAdminQueries,
    LevelQueries,
    MoveMembers,
    NotifyLevelChanged,
    ReviewLevels,
    SaveLevel,
  ],
  invariants: levelInvariants,
}
