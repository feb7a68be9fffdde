import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Tx } from '../../../platform/db/tx.ts'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { Limited } from '../../../platform/http/limits/limited.ts'
import { RevealedReceiver, RevealInput } from '../../people/member/dto/reveal.dto.ts'
import { CancelRedemption } from './cancel-redemption.ts'
import {
  AdminRedemption,
  AdminRedemptionFilter,
  AdminRedemptionPage,
  RedemptionCancelInput,
  RedemptionSendInput,
} from './dto/admin-redemption.dto.ts'
import { HandOverGift } from './hand-over-gift.ts'
import { redemptionOfStaff } from './redemption-of-staff.ts'
import { RedemptionAdminQueries } from './redemption.admin.queries.ts'
import { RevealGiftReceiver } from './reveal-gift-receiver.ts'
import { SendGift } from './send-gift.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

/** Gifts on their way to people: the list, the counter, the parcel, and what cannot be given after all. */
@ApiTags('reward')
@Controller('api/v1/admin')
export class RedemptionAdminController {
  constructor(
    private readonly redemptions: RedemptionAdminQueries,
    private readonly idempotency: Idempotency,
    private readonly handOver: HandOverGift,
    private readonly sendGift: SendGift,
    private readonly cancelRedemption: CancelRedemption,
    private readonly revealReceiver: RevealGiftReceiver,
  ) {}

  @Get('redemptions')
  @Allow('redemption.read')
  @ApiOkResponse({ type: AdminRedemptionPage })
  list(@Actor() staff: StaffActor, @Query() filter: AdminRedemptionFilter): Promise<AdminRedemptionPage> {
    return this.redemptions.page(staff, filter)
  }

  @Get('redemptions/:code')
  @Allow('redemption.read')
  @ApiOkResponse({ type: AdminRedemption })
  one(@Actor() staff: StaffActor, @Param('code') code: string): Promise<AdminRedemption> {
    return this.redemptions.one(staff, code)
  }

  /** Whose the code is. A wrong one counts as a try here as well. */
  @Get('gift-codes/:pickupCode')
  @Allow('pickup.verify')
  @ApiOkResponse({ type: AdminRedemption })
  async lookup(@Actor() staff: StaffActor, @Param('pickupCode') pickupCode: string): Promise<AdminRedemption> {
    const { code } = await this.handOver.find(staff, pickupCode)
    return this.redemptions.one(staff, code)
  }

  @Post('gift-codes/:pickupCode/hand-over')
  @Allow('pickup.verify')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminRedemption })
  async collect(
    @Actor() staff: StaffActor,
    @Param('pickupCode') pickupCode: string,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminRedemption> {
    const found = await this.handOver.find(staff, pickupCode)
    const { code } = await this.idempotency.once(call, (tx) => this.handOver.within(tx, staff, found))
    return this.redemptions.one(staff, code)
  }

  @Post('redemptions/:code/send')
  @Allow('redemption.send')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminRedemption })
  send(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() input: RedemptionSendInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminRedemption> {
    return this.once(call, staff, code, (tx) => this.sendGift.run(tx, staff, code, input))
  }

  /** Every look is kept, a second one too; so no key makes two of them one. */
  @Post('redemptions/:code/receiver')
  @Allow('redemption.send')
  @Limited('reveals')
  @HttpCode(200)
  @ApiOkResponse({ type: RevealedReceiver })
  receiver(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() { reason }: RevealInput,
  ): Promise<RevealedReceiver> {
    return this.revealReceiver.run(staff, code, reason)
  }

  /** Out of stock at the counter, say. */
  @Post('redemptions/:code/cancel')
  @Allow('redemption.cancel')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminRedemption })
  cancel(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() { reason }: RedemptionCancelInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminRedemption> {
    return this.once(call, staff, code, async (tx) => {
      const redemption = await redemptionOfStaff(tx, staff, code)
      await this.cancelRedemption.run(tx, redemption, { by: 'staff', staffId: staff.staffId, reason: reason.trim() })
    })
  }

  private async once(call: IdempotentCall, staff: StaffActor, code: string, move: (tx: Tx) => Promise<void>) {
    await this.idempotency.once(call, async (tx) => {
      await move(tx)
      return { code }
    })
    return this.redemptions.one(staff, code)
  }
}
