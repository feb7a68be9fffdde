import type { Noun } from '../../noun.ts'
import './group-buy.personal-data.ts'
import './group-buy.product-use.ts'
import { ActOnGroupBuy } from './act-on-group-buy.ts'
import { CreateGroupBuy } from './create-group-buy.ts'
import { GroupBuyAdminController } from './group-buy.admin.controller.ts'
import { GroupBuyAdminQueries } from './group-buy.admin.queries.ts'
import { GroupBuyCards } from './group-buy.cards.ts'
import { GroupBuyController } from './group-buy.controller.ts'
import { GroupBuyQueries } from './group-buy.queries.ts'
import { SoldUnits } from './sold-units.ts'
import { UpdateGroupBuy } from './update-group-buy.ts'
import {
  GroupBuy,
  GroupBuyItem,
  GroupBuyPickupPoint,
  GroupBuyMember,
  GroupBuyItemMember,
  GroupBuyLog,
} from './group-buy.entity.ts'
import { groupBuyInvariants } from './group-buy.invariants.ts'

export const groupBuyNoun: Noun = {
  entities: [GroupBuy, GroupBuyItem, GroupBuyPickupPoint, GroupBuyMember, GroupBuyItemMember, GroupBuyLog],
  controllers: [GroupBuyAdminController, GroupBuyController],
  providers: [
    ActOnGroupBuy,
    CreateGroupBuy,
    GroupBuyAdminQueries,
    GroupBuyCards,
    GroupBuyQueries,
    SoldUnits,
    UpdateGroupBuy,
  ],
  invariants: groupBuyInvariants,
}
