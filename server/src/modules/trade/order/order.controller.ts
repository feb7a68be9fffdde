import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor, OptionalMember, Public } from '../../../platform/http/actor.ts'
import { Limited } from '../../../platform/http/limits/limited.ts'
import { IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { CheckPayment } from '../payment/check-payment.ts'
import { PayParams } from '../payment/dto/pay-params.dto.ts'
import { StartPayment } from '../payment/start-payment.ts'
import { CancelOrder } from './cancel-order.ts'
import { ChangeAddress } from './change-address.ts'
import { CancelOrderInput } from './dto/cancel-order.dto.ts'
import { ChangeAddressInput } from './dto/change-address.dto.ts'
import { OrderFilter } from './dto/order-filter.dto.ts'
import { OrderDetail, OrderPage } from './dto/order.dto.ts'
import { OrderPlaced, PlaceOrderInput } from '../checkout/dto/place-order.dto.ts'
import { Quote, QuoteInput } from '../checkout/dto/quote.dto.ts'
import { OrderQueries } from './order.queries.ts'
import { PlaceOrder } from '../checkout/place-order.ts'
import { QuoteOrder } from '../checkout/quote-order.ts'
import { ReceiveOrder } from './receive-order.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

@ApiTags('order')
@Controller('api/v1/app')
export class OrderController {
  constructor(
    private readonly orders: OrderQueries,
    private readonly quoteOrder: QuoteOrder,
    private readonly placeOrder: PlaceOrder,
    private readonly startPayment: StartPayment,
    private readonly checkPayment: CheckPayment,
    private readonly cancelOrder: CancelOrder,
    private readonly receiveOrder: ReceiveOrder,
    private readonly changeAddress: ChangeAddress,
  ) {}

  @Public()
  @Post('quotes')
  @Limited('quotes')
  @HttpCode(200)
  @ApiOkResponse({ type: Quote })
  quote(@OptionalMember() member: MemberActor | null, @Body() input: QuoteInput): Promise<Quote> {
    return this.quoteOrder.run(member?.memberId ?? null, input)
  }

  @Allow('member')
  @Post('orders')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: OrderPlaced })
  place(
    @Actor() { memberId }: MemberActor,
    @Body() input: PlaceOrderInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<OrderPlaced> {
    return this.placeOrder.run(memberId, input, call)
  }

  @Allow('member')
  @Get('orders')
  @ApiOkResponse({ type: OrderPage })
  page(@Actor() { memberId }: MemberActor, @Query() filter: OrderFilter): Promise<OrderPage> {
    return this.orders.page(memberId, filter)
  }

  @Allow('member')
  @Get('orders/:orderNo')
  @ApiOkResponse({ type: OrderDetail })
  detail(@Actor() { memberId }: MemberActor, @Param('orderNo') orderNo: string): Promise<OrderDetail> {
    return this.orders.detail(memberId, orderNo)
  }

  @Allow('member')
  @Post('orders/:orderNo/pay')
  @HttpCode(200)
  @ApiOkResponse({ type: PayParams })
  pay(@Actor() { memberId }: MemberActor, @Param('orderNo') orderNo: string): Promise<PayParams> {
    return this.startPayment.run(memberId, orderNo)
  }

  @Allow('member')
  @Post('orders/:orderNo/payment-check')
  @HttpCode(200)
  @ApiOkResponse({ type: OrderDetail })
  async checkPaid(@Actor() { memberId }: MemberActor, @Param('orderNo') orderNo: string): Promise<OrderDetail> {
    await this.checkPayment.run(memberId, orderNo)
    return this.orders.detail(memberId, orderNo)
  }

  /** Repeating it is safe by the states themselves; the key is asked for all the same, as of every move of money. */
  @Allow('member')
  @Post('orders/:orderNo/cancel')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: OrderDetail })
  async cancel(
    @Actor() { memberId }: MemberActor,
    @Param('orderNo') orderNo: string,
    @Body() { reason }: CancelOrderInput,
    @IdempotencyKey() _call: IdempotentCall,
  ): Promise<OrderDetail> {
    await this.cancelOrder.run(memberId, orderNo, reason)
    return this.orders.detail(memberId, orderNo)
  }

  @Allow('member')
  @Put('orders/:orderNo/address')
  @ApiOkResponse({ type: OrderDetail })
  async sendElsewhere(
    @Actor() { memberId }: MemberActor,
    @Param('orderNo') orderNo: string,
    @Body() { addressCode }: ChangeAddressInput,
  ): Promise<OrderDetail> {
    await this.changeAddress.run(memberId, orderNo, addressCode)
    return this.orders.detail(memberId, orderNo)
  }

  @Allow('member')
  @Post('orders/:orderNo/receive')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: OrderDetail })
  async receive(
    @Actor() { memberId }: MemberActor,
    @Param('orderNo') orderNo: string,
    @IdempotencyKey() _call: IdempotentCall,
  ): Promise<OrderDetail> {
    await this.receiveOrder.run(memberId, orderNo)
    return this.orders.detail(memberId, orderNo)
  }
}
