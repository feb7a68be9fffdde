import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { AfterSaleQueries } from './after-sale.queries.ts'
import { ApplyAfterSale } from './apply-after-sale.ts'
import { AfterSaleFilter, ApplyInput, EvaluateInput, SendBackInput } from './dto/after-sale-input.dto.ts'
import { AfterSaleDetail, AfterSaleOptions, AfterSalePage } from './dto/after-sale.dto.ts'
import { EvaluateAfterSale } from './evaluate-after-sale.ts'
import { SendBack } from './send-back.ts'
import { WithdrawAfterSale } from './withdraw-after-sale.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

/** After-sale in the buyer's hand (OR-9). */
@ApiTags('after-sale')
@Controller('api/v1/app')
export class AfterSaleController {
  constructor(
    private readonly queries: AfterSaleQueries,
    private readonly applyAfterSale: ApplyAfterSale,
    private readonly withdrawAfterSale: WithdrawAfterSale,
    private readonly sendBack: SendBack,
    private readonly evaluateAfterSale: EvaluateAfterSale,
  ) {}

  @Allow('member')
  @Get('orders/:orderNo/after-sale-options')
  @ApiOkResponse({ type: AfterSaleOptions })
  options(@Actor() { memberId }: MemberActor, @Param('orderNo') orderNo: string): Promise<AfterSaleOptions> {
    return this.queries.options(memberId, orderNo)
  }

  @Allow('member')
  @Post('after-sales')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AfterSaleDetail })
  async apply(
    @Actor() { memberId }: MemberActor,
    @Body() input: ApplyInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AfterSaleDetail> {
    const { code } = await this.applyAfterSale.run(memberId, input, call)
    return this.queries.one(memberId, code)
  }

  @Allow('member')
  @Get('after-sales')
  @ApiOkResponse({ type: AfterSalePage })
  page(@Actor() { memberId }: MemberActor, @Query() filter: AfterSaleFilter): Promise<AfterSalePage> {
    return this.queries.page(memberId, filter)
  }

  @Allow('member')
  @Get('after-sales/:code')
  @ApiOkResponse({ type: AfterSaleDetail })
  one(@Actor() { memberId }: MemberActor, @Param('code') code: string): Promise<AfterSaleDetail> {
    return this.queries.one(memberId, code)
  }

  /** This and the next are safe to repeat by the state of the case; the key is asked for as of every move. */
  @Allow('member')
  @Post('after-sales/:code/withdraw')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AfterSaleDetail })
  async withdraw(
    @Actor() { memberId }: MemberActor,
    @Param('code') code: string,
    @IdempotencyKey() _call: IdempotentCall,
  ): Promise<AfterSaleDetail> {
    await this.withdrawAfterSale.run(memberId, code)
    return this.queries.one(memberId, code)
  }

  @Allow('member')
  @Post('after-sales/:code/return')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AfterSaleDetail })
  async return(
    @Actor() { memberId }: MemberActor,
    @Param('code') code: string,
    @Body() input: SendBackInput,
    @IdempotencyKey() _call: IdempotentCall,
  ): Promise<AfterSaleDetail> {
    await this.sendBack.run(memberId, code, input)
    return this.queries.one(memberId, code)
  }

  @Allow('member')
  @Post('after-sales/:code/evaluation')
  @HttpCode(200)
  @ApiOkResponse({ type: AfterSaleDetail })
  async evaluate(
    @Actor() { memberId }: MemberActor,
    @Param('code') code: string,
    @Body() { score, text }: EvaluateInput,
  ): Promise<AfterSaleDetail> {
    await this.evaluateAfterSale.run(memberId, code, score, text)
    return this.queries.one(memberId, code)
  }
}
