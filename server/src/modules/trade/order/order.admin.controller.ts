import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Tx } from '../../../platform/db/tx.ts'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { Limited } from '../../../platform/http/limits/limited.ts'
import { RevealedReceiver, RevealInput } from '../../people/member/dto/reveal.dto.ts'
import { ReadyOrder } from '../fulfilment/ready-order.ts'
import { UndoReady } from '../fulfilment/undo-ready.ts'
import { ReadyOrders } from '../fulfilment/ready-orders.ts'
import { CorrectParcel } from '../fulfilment/correct-parcel.ts'
import { ShipOrder } from '../fulfilment/ship-order.ts'
import {
  AdminOrderFilter,
  NotesInput,
  ReadyBatchInput,
  ReadyBatchResult,
  ShipInput,
} from './dto/admin-order-input.dto.ts'
import { AdminOrder, AdminOrderPage } from './dto/admin-order.dto.ts'
import { OrderAdminQueries } from './order.admin.queries.ts'
import { RevealOrderReceiver } from './reveal-order-receiver.ts'
import { orderOfStaff } from './staff-scope.ts'
import { WriteNotes } from './write-notes.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

/** The order desk (OR-11). */
@ApiTags('order')
@Controller('api/v1/admin/orders')
export class OrderAdminController {
  constructor(
    private readonly orders: OrderAdminQueries,
    private readonly idempotency: Idempotency,
    private readonly shipOrder: ShipOrder,
    private readonly correctParcel: CorrectParcel,
    private readonly readyOrder: ReadyOrder,
    private readonly readyOrders: ReadyOrders,
    private readonly undoReady: UndoReady,
    private readonly writeNotes: WriteNotes,
    private readonly revealReceiver: RevealOrderReceiver,
  ) {}

  @Get()
  @Allow('order.read')
  @ApiOkResponse({ type: AdminOrderPage })
  list(@Actor() staff: StaffActor, @Query() filter: AdminOrderFilter): Promise<AdminOrderPage> {
    return this.orders.page(staff, filter)
  }

  @Get(':orderNo')
  @Allow('order.read')
  @ApiOkResponse({ type: AdminOrder })
  one(@Actor() staff: StaffActor, @Param('orderNo') orderNo: string): Promise<AdminOrder> {
    return this.orders.one(staff, orderNo)
  }

  /** Each order moves by compare-and-set and a repeat finds it ready; so the key is asked for, but not stored. */
  @Post('ready')
  @Allow('order.ready')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: ReadyBatchResult })
  readyMany(
    @Actor() staff: StaffActor,
    @Body() { orderNos }: ReadyBatchInput,
    @IdempotencyKey() _call: IdempotentCall,
  ): Promise<ReadyBatchResult> {
    return this.readyOrders.run(staff, orderNos)
  }

  /** A carrier or number typed wrong; the member is told of the right one. */
  @Post(':orderNo/parcel')
  @Allow('order.ship')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminOrder })
  correct(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Body() { companyCode, trackingNo }: ShipInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    return this.once(call, staff, orderNo, (tx) =>
      this.correctParcel.within(tx, staff.staffId, orderNo, { companyCode, trackingNo }),
    )
  }

  @Post(':orderNo/ship')
  @Allow('order.ship')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminOrder })
  ship(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Body() { companyCode, trackingNo }: ShipInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    return this.once(call, staff, orderNo, (tx) =>
      this.shipOrder.within(tx, staff.staffId, orderNo, { companyCode, trackingNo }),
    )
  }

  @Post(':orderNo/ready')
  @Allow('order.ready')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminOrder })
  ready(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    return this.once(call, staff, orderNo, (tx) => this.readyOrder.within(tx, staff.staffId, orderNo))
  }

  /** Said too early, by mistake. */
  @Post(':orderNo/undo-ready')
  @Allow('order.ready')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminOrder })
  unready(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminOrder> {
    return this.once(call, staff, orderNo, (tx) => this.undoReady.within(tx, staff.staffId, orderNo))
  }

  @Put(':orderNo/notes')
  @Allow('order.note')
  @ApiOkResponse({ type: AdminOrder })
  async notes(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Body() input: NotesInput,
  ): Promise<AdminOrder> {
    await this.writeNotes.run(staff, orderNo, input)
    return this.orders.one(staff, orderNo)
  }

  /** Every look is kept, a second one too; so no key makes two of them one. */
  @Post(':orderNo/receiver')
  @Allow('order.ship')
  @Limited('reveals')
  @HttpCode(200)
  @ApiOkResponse({ type: RevealedReceiver })
  receiver(
    @Actor() staff: StaffActor,
    @Param('orderNo') orderNo: string,
    @Body() { reason }: RevealInput,
  ): Promise<RevealedReceiver> {
    return this.revealReceiver.run(staff, orderNo, reason)
  }

  /** Moves an order of one's own point once per key, and shows it as it is now. */
  private async once(call: IdempotentCall, staff: StaffActor, orderNo: string, move: (tx: Tx) => Promise<void>) {
    await this.idempotency.once(call, async (tx) => {
      await orderOfStaff(tx, staff, orderNo)
      await move(tx)
      return { orderNo }
    })
    return this.orders.one(staff, orderNo)
  }
}
