import { engageNouns } from './modules/engage/engage.module.ts'
import { goodsNouns } from './modules/goods/goods.module.ts'
import { messagingNouns } from './modules/messaging/messaging.module.ts'
import type { Noun } from './modules/noun.ts'
import { peopleNouns } from './modules/people/people.module.ts'
import { serviceNouns } from './modules/service/service.module.ts'
import { shopNouns } from './modules/shop/shop.module.ts'
import { tradeNouns } from './modules/trade/trade.module.ts'
import { viewsNouns } from './modules/views/views.module.ts'
import { walletNouns } from './modules/wallet/wallet.module.ts'

/** All nouns, from the bottom up: for what looks at each of them without starting the application. */
export const nouns: readonly Noun[] = [
  ...shopNouns,
  ...peopleNouns,
  ...messagingNouns,
  ...goodsNouns,
  ...walletNouns,
  ...tradeNouns,
  ...serviceNouns,
  ...engageNouns,
  ...viewsNouns,
]
