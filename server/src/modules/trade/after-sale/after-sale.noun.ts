import type { Noun } from '../../noun.ts'
import './after-sale.personal-data.ts'
import { AfterSaleAdminController } from './after-sale.admin.controller.ts'
import { AfterSaleAdminQueries } from './after-sale.admin.queries.ts'
import { AfterSaleController } from './after-sale.controller.ts'
import { AfterSaleQueries } from './after-sale.queries.ts'
import { ApplyAfterSale } from './apply-after-sale.ts'
import { CloseCases } from './close-cases.ts'
import { CloseUnsentReturn } from './close-unsent-return.ts'
import { ApproveAfterSale, RefuseAfterSale } from './decide-after-sale.ts'
import { EndAfterSale } from './end-after-sale.ts'
import { EvaluateAfterSale } from './evaluate-after-sale.ts'
import { GiveCaseMoney } from './give-case-money.ts'
import { MoveCase } from './move-case.ts'
import { NotifyAfterSale } from './notify-after-sale.ts'
import { ReceiveReturn } from './receive-return.ts'
import { SendBack } from './send-back.ts'
import { WithdrawAfterSale } from './withdraw-after-sale.ts'
import { AfterSale, AfterSaleLine, AfterSaleEvent } from './after-sale.entity.ts'
import { afterSaleInvariants } from './after-sale.invariants.ts'

export const afterSaleNoun: Noun = {
  entities: [AfterSale, AfterSaleLine, AfterSaleEvent],
  controllers: [AfterSaleAdminController, AfterSaleController],
  providers: [
    AfterSaleAdminQueries,
    AfterSaleQueries,
    ApplyAfterSale,
    ApproveAfterSale,
    CloseCases,
    CloseUnsentReturn,
    EndAfterSale,
    EvaluateAfterSale,
    GiveCaseMoney,
    MoveCase,
    NotifyAfterSale,
    ReceiveReturn,
    RefuseAfterSale,
    SendBack,
    WithdrawAfterSale,
  ],
  invariants: afterSaleInvariants,
}
