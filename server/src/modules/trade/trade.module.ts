import { Module } from '@nestjs/common'
import { WechatModule } from '../../platform/wechat/wechat.module.ts'
import { WechatPayModule } from '../../platform/wechat-pay/wechat-pay.module.ts'
import { ShopModule } from '../shop/shop.module.ts'
import { PeopleModule } from '../people/people.module.ts'
import { MessagingModule } from '../messaging/messaging.module.ts'
import { GoodsModule } from '../goods/goods.module.ts'
import { WalletModule } from '../wallet/wallet.module.ts'
import { together } from '../noun.ts'
import { afterSaleNoun } from './after-sale/after-sale.noun.ts'
import { checkoutNoun } from './checkout/checkout.noun.ts'
import { fulfilmentNoun } from './fulfilment/fulfilment.noun.ts'
import { groupBuyNoun } from './group-buy/group-buy.noun.ts'
import { orderNoun } from './order/order.noun.ts'
import { paymentNoun } from './payment/payment.noun.ts'
import { refundNoun } from './refund/refund.noun.ts'
import { teamNoun } from './team/team.noun.ts'
import { wechatShippingNoun } from './wechat-shipping/wechat-shipping.noun.ts'

/** The nouns of the area `trade`. */
export const tradeNouns = [
  afterSaleNoun,
  checkoutNoun,
  fulfilmentNoun,
  groupBuyNoun,
  orderNoun,
  paymentNoun,
  refundNoun,
  teamNoun,
  wechatShippingNoun,
]

@Module(
  together(tradeNouns, [
    WechatModule,
    WechatPayModule,
    ShopModule,
    PeopleModule,
    MessagingModule,
    GoodsModule,
    WalletModule,
  ]),
)
export class TradeModule {}
