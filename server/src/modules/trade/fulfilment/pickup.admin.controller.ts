import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { AdminOrder } from '../order/dto/admin-order.dto.ts'
import { OrderAdminQueries } from '../order/order.admin.queries.ts'
import { PickupLookup } from './dto/pickup-lookup.dto.ts'
import { VerifyPickup } from './verify-pickup.ts'

/** The hand-over desk. */
@ApiTags('pickup')
@Controller('api/v1/admin/pickup')
export class PickupAdminController {
  constructor(
    private readonly verifyPickup: VerifyPickup,
    private readonly orders: OrderAdminQueries,
    private readonly idempotency: Idempotency,
  ) {}

  /** Whose the code is. A wrong one counts as a try here as well. */
  @Get(':pickupCode')
  @Allow('pickup.verify')
  @ApiOkResponse({ type: PickupLookup })
  async lookup(@Actor() staff: StaffActor, @Param('pickupCode') pickupCode: string): Promise<PickupLookup> {
    const { orderNo } = await this.verifyPickup.find(staff, pickupCode)
    const order = await this.orders.one(staff, orderNo)
    const why = order.fulfilmentState === 'received' ? 'pickup.already' : 'pickup.not-ready'
    return { order, canVerify: order.canVerify, reason: order.canVerify ? null : why }
  }

  @Post(':pickupCode/verify')
  @Allow('pickup.verify')
  @HttpCode(200)
  @ApiHeader({ name: 'idempotency-key', required: true })
  @ApiOkResponse({ type: AdminOrder })
  async verify(
    @Actor() staff: StaffActor,
    @Param('pickupCode') pickupCode: string,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    const found = await this.verifyPickup.find(staff, pickupCode)
    const { orderNo } = await this.idempotency.once(call, (tx) => this.verifyPickup.within(tx, staff, found))
    return this.orders.one(staff, orderNo)
  }
}
