import type { components } from './schema.ts'

/** Short names for the parts of the HTTP contract, and the state words they use; the tables beside them are the source. */
export type { GroupBuyPhase } from '../group-buy/phase.ts'
export type { OrderStage } from '../order/stage.ts'
export type { FulfilmentState, OrderAfterSaleState, PaymentState } from '../order/state.ts'
export type { TeamState } from '../team/state.ts'

export type Schemas = components['schemas']
/** `Dto<'OrderDetail'>` is the answer's type of that name. */
export type Dto<Name extends keyof Schemas> = Schemas[Name]
