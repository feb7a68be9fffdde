import type { GroupBuyPhase } from '../../group-buy/phase.ts'
import type { OrderStage } from '../../order/stage.ts'
import type { FulfilmentState, PaymentState } from '../../order/state.ts'
import type { TeamState } from '../../team/state.ts'
import type { Dto } from './types.ts'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

test('the tables and the wire use the same words (the compiler looks, tsconfig.spec.json)', () => {
  const agree: {
    payment: Same<PaymentState, Dto<'OrderDetail'>['paymentState']>
    fulfilment: Same<FulfilmentState, Dto<'OrderDetail'>['fulfilmentState']>
    stage: Same<OrderStage, Dto<'OrderDetail'>['stage']>
    team: Same<TeamState, Dto<'TeamDetail'>['state']>
    phase: Same<GroupBuyPhase, Dto<'GroupBuyDetail'>['phase']>
  } = { payment: true, fulfilment: true, stage: true, team: true, phase: true }
  expect(Object.values(agree)).toEqual([true, true, true, true, true])
})
