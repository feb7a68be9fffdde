import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Tx } from '../../../platform/db/tx.ts'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { RefundInput, RefundLinesInput } from '../order/dto/admin-order-input.dto.ts'
import { AdminOrder } from '../order/dto/admin-order.dto.ts'
import { OrderAdminQueries } from '../order/order.admin.queries.ts'
import { orderOfStaff } from '../order/staff-scope.ts'
import { AskRefundAgain } from './ask-refund-again.ts'
import { RefundByStaff } from './refund-by-staff.ts'
import { RefundPartByStaff } from './refund-part-by-staff.ts'
import { RefundRestByStaff } from './refund-rest-by-staff.ts'
import { SendRefundAgain } from './send-refund-again.ts'
import { SettleRefund } from './settle-refund.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

/** Giving money back at the desk: all of an order, some units, or what is left of it. */
@ApiTags('order')
@Controller('api/v1/admin/orders/:orderNo')
export class RefundAdminController {
  constructor(
    private readonly orders: OrderAdminQueries,
    private readonly idempotency: Idempotency,
    private readonly refundByStaff: RefundByStaff,
    private readonly refundPartByStaff: RefundPartByStaff,
    private readonly refundRestByStaff: RefundRestByStaff,
    private readonly askRefundAgain: AskRefundAgain,
    private readonly sendRefundAgain: SendRefundAgain,
    private readonly settleRefund: SettleRefund,
  ) {}

  @Post('refund')
  @Allow('order.refund')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminOrder })
  refund(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Body() { reason }: RefundInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    return this.once(call, staff, orderNo, (tx) => this.refundByStaff.run(tx, staff, orderNo, reason))
  }

  @Post('refund-lines')
  @Allow('order.refund')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminOrder })
  refundPart(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Body() { lines, reason }: RefundLinesInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    return this.once(call, staff, orderNo, (tx) => this.refundPartByStaff.run(tx, staff, orderNo, lines, reason))
  }

  /** All units are back and shipping was kept: now that too. */
  @Post('refund-rest')
  @Allow('order.refund')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminOrder })
  refundRest(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Body() { reason }: RefundInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    return this.once(call, staff, orderNo, (tx) => this.refundRestByStaff.run(tx, staff, orderNo, reason))
  }

  /** A refund that has stopped at WeChat: how does it stand there now? */
  @Post('refunds/:outRefundNo/ask')
  @Allow('order.refund')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminOrder })
  async ask(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Param('outRefundNo') outRefundNo: string,
  ): Promise<AdminOrder> {
    await this.askRefundAgain.run(staff, orderNo, outRefundNo)
    return this.orders.one(staff, orderNo)
  }

  /** … put to WeChat once more. */
  @Post('refunds/:outRefundNo/send')
  @Allow('order.refund')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminOrder })
  send(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Param('outRefundNo') outRefundNo: string,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    return this.once(call, staff, orderNo, (tx) => this.sendRefundAgain.run(tx, staff, orderNo, outRefundNo))
  }

  /** … or given back another way, and how. WeChat is asked first. */
  @Post('refunds/:outRefundNo/settle')
  @Allow('order.refund')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminOrder })
  async settle(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Param('outRefundNo') outRefundNo: string,
    @Body() { reason }: RefundInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    await this.settleRefund.run(staff, { orderNo, outRefundNo, reason }, call)
    return this.orders.one(staff, orderNo)
  }

  /** Moves money of an order of one's own point once per key, and shows the order as it is now. */
  private async once(call: IdempotentCall, staff: StaffActor, orderNo: string, move: (tx: Tx) => Promise<void>) {
    await this.idempotency.once(call, async (tx) => {
      await orderOfStaff(tx, staff, orderNo)
      await move(tx)
      return { orderNo }
    })
    return this.orders.one(staff, orderNo)
  }
}
