import type { Noun } from '../../noun.ts'
import './fulfilment.personal-data.ts'
import { PickupAttempts } from './pickup-attempts.ts'
import { PickupAdminController } from './pickup.admin.controller.ts'
import { CorrectParcel } from './correct-parcel.ts'
import { ReadyOrder } from './ready-order.ts'
import { ReadyOrders } from './ready-orders.ts'
import { ShipOrder } from './ship-order.ts'
import { UndoReady } from './undo-ready.ts'
import { VerifyPickup } from './verify-pickup.ts'
import { Shipment, PickupAttempt } from './fulfilment.entity.ts'

export const fulfilmentNoun: Noun = {
  entities: [Shipment, PickupAttempt],
  controllers: [PickupAdminController],
  providers: [CorrectParcel, PickupAttempts, ReadyOrder, ReadyOrders, ShipOrder, UndoReady, VerifyPickup],
}
