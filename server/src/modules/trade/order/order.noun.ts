import type { Noun } from '../../noun.ts'
import './order.personal-data.ts'
import { CancelOrder } from './cancel-order.ts'
import { ChangeAddress } from './change-address.ts'
import { NotifyMovedTeam } from './notify-moved-team.ts'
import { NotifyOrderPaid } from './notify-order-paid.ts'
import { NotifyOrderReady } from './notify-order-ready.ts'
import { NotifyOrderReceived } from './notify-order-received.ts'
import { NotifyOrderRefunded } from './notify-order-refunded.ts'
import { NotifyReadyUndone } from './notify-ready-undone.ts'
import { NotifyParcelCorrected } from './notify-parcel-corrected.ts'
import { NotifyOrderShipped } from './notify-order-shipped.ts'
import { OrderSearch } from './order-search.ts'
import { OrderAdminController } from './order.admin.controller.ts'
import { OrderAdminQueries } from './order.admin.queries.ts'
import { OrderController } from './order.controller.ts'
import { OrderQueries } from './order.queries.ts'
import { OrderView } from './order.view.ts'
import { PrepareFormedTeam } from './prepare-formed-team.ts'
import { ReceiveOrder, ReceiveOrderByItself } from './receive-order.ts'
import { RevealOrderReceiver } from './reveal-order-receiver.ts'
import { WriteNotes } from './write-notes.ts'
import { Order, OrderLine, OrderEvent } from './order.entity.ts'
import { orderInvariants } from './order.invariants.ts'

export const orderNoun: Noun = {
  entities: [Order, OrderLine, OrderEvent],
  controllers: [OrderAdminController, OrderController],
  providers: [
    CancelOrder,
    ChangeAddress,
    NotifyMovedTeam,
    NotifyOrderPaid,
    NotifyOrderReady,
    NotifyOrderReceived,
    NotifyOrderRefunded,
    NotifyOrderShipped,
    NotifyParcelCorrected,
    NotifyReadyUndone,
    OrderAdminQueries,
    OrderQueries,
    OrderSearch,
    OrderView,
    PrepareFormedTeam,
    ReceiveOrder,
    ReceiveOrderByItself,
    RevealOrderReceiver,
    WriteNotes,
  ],
  invariants: orderInvariants,
}
