import { shopNouns } from './modules/shop/shop.module.ts'
import { peopleNouns } from './modules/people/people.module.ts'
import { messagingNouns } from './modules/messaging/messaging.module.ts'
import { goodsNouns } from './modules/goods/goods.module.ts'
import { walletNouns } from './modules/wallet/wallet.module.ts'
import { tradeNouns } from './modules/trade/trade.module.ts'
import { serviceNouns } from './modules/service/service.module.ts'
import { engageNouns } from './modules/engage/engage.module.ts'
import { viewsNouns } from './modules/views/views.module.ts'
import { entitiesOf } from './modules/noun.ts'

/** Every entity of the modules; the platform adds its own. */
export const entities = entitiesOf([
  ...shopNouns,
  ...peopleNouns,
  ...messagingNouns,
  ...goodsNouns,
  ...walletNouns,
  ...tradeNouns,
  ...serviceNouns,
  ...engageNouns,
  ...viewsNouns,
])
