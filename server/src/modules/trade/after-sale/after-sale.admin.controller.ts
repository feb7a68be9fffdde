import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Tx } from '../../../platform/db/tx.ts'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { AfterSaleAdminQueries } from './after-sale.admin.queries.ts'
import { ApproveAfterSale, RefuseAfterSale } from './decide-after-sale.ts'
import { AdminAfterSale, AdminAfterSalePage } from './dto/admin-after-sale.dto.ts'
import { AdminAfterSaleFilter, ApproveInput, ReceiveReturnInput, RefuseInput } from './dto/after-sale-input.dto.ts'
import { ReceiveReturn } from './receive-return.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

/** After-sale at the desk (OR-9). */
@ApiTags('after-sale')
@Controller('api/v1/admin/after-sales')
export class AfterSaleAdminController {
  constructor(
    private readonly queries: AfterSaleAdminQueries,
    private readonly idempotency: Idempotency,
    private readonly approveAfterSale: ApproveAfterSale,
    private readonly refuseAfterSale: RefuseAfterSale,
    private readonly receiveReturn: ReceiveReturn,
  ) {}

  @Get()
  @Allow('after-sale.read')
  @ApiOkResponse({ type: AdminAfterSalePage })
  list(@Actor() staff: StaffActor, @Query() filter: AdminAfterSaleFilter): Promise<AdminAfterSalePage> {
    return this.queries.page(staff, filter)
  }

  @Get(':code')
  @Allow('after-sale.read')
  @ApiOkResponse({ type: AdminAfterSale })
  one(@Actor() staff: StaffActor, @Param('code') code: string): Promise<AdminAfterSale> {
    return this.queries.one(staff, code)
  }

  @Post(':code/approve')
  @Allow('after-sale.decide')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminAfterSale })
  approve(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() { reply }: ApproveInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminAfterSale> {
    return this.once(call, staff, code, (tx) => this.approveAfterSale.run(tx, staff, code, reply))
  }

  @Post(':code/refuse')
  @Allow('after-sale.decide')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminAfterSale })
  refuse(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() { reason }: RefuseInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminAfterSale> {
    return this.once(call, staff, code, (tx) => this.refuseAfterSale.run(tx, staff, code, reason))
  }

  @Post(':code/receive')
  @Allow('after-sale.receive')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminAfterSale })
  receive(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() { sellable, note }: ReceiveReturnInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminAfterSale> {
    return this.once(call, staff, code, (tx) => this.receiveReturn.run(tx, staff, code, sellable, note))
  }

  private async once(call: IdempotentCall, staff: StaffActor, code: string, move: (tx: Tx) => Promise<void>) {
    await this.idempotency.once(call, async (tx) => {
      await move(tx)
      return { code }
    })
    return this.queries.one(staff, code)
  }
}
