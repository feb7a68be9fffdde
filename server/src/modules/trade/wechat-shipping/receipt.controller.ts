import { Controller, HttpCode, Param, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { CheckReceipt } from './check-receipt.ts'
import { WechatReceiptState } from './dto/wechat-shipping.dto.ts'

@ApiTags('order')
@Controller('api/v1/app/orders/:orderNo/receipt-check')
export class ReceiptController {
  constructor(private readonly checkReceipt: CheckReceipt) {}

  /** Asks WeChat whether the buyer has confirmed there; if so the order is received. */
  @Post()
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ type: WechatReceiptState })
  async check(@Actor() { memberId }: MemberActor, @Param('orderNo') orderNo: string): Promise<WechatReceiptState> {
    return { isConfirmed: await this.checkReceipt.run(memberId, orderNo) }
  }
}
