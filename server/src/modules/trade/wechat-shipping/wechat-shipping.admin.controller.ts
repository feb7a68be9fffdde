import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { WechatShippingAnswer, WechatShippingOverview } from './dto/wechat-shipping.dto.ts'
import { RetryShipping } from './retry-shipping.ts'
import { TradeManagement } from './trade-management.ts'
import { WechatShippingQueries } from './wechat-shipping.queries.ts'

@ApiTags('wechat-shipping')
@Controller('api/v1/admin')
export class WechatShippingAdminController {
  constructor(
    private readonly queries: WechatShippingQueries,
    private readonly retryShipping: RetryShipping,
    private readonly tradeManagement: TradeManagement,
  ) {}

  @Get('wechat-shipping')
  @Allow('health.read')
  @ApiOkResponse({ type: WechatShippingOverview })
  async overview(): Promise<WechatShippingOverview> {
    return { ...(await this.tradeManagement.state()), ...(await this.queries.backlog()) }
  }

  @Get('orders/:orderNo/wechat-shipping')
  @Allow('order.read')
  @ApiOkResponse({ type: WechatShippingAnswer })
  one(@Actor() staff: StaffActor, @Param('orderNo') orderNo: string): Promise<WechatShippingAnswer> {
    return this.queries.one(staff, orderNo)
  }

  /** Tells WeChat once more, or asks it what has become of the order. */
  @Post('orders/:orderNo/wechat-shipping/retry')
  @Allow('order.ship')
  @HttpCode(200)
  @ApiOkResponse({ type: WechatShippingAnswer })
  async retry(@Actor() staff: StaffActor, @Param('orderNo') orderNo: string): Promise<WechatShippingAnswer> {
    await this.retryShipping.run(staff, orderNo)
    return this.queries.one(staff, orderNo)
  }
}
