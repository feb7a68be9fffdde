import type { TeamState } from '../team/state.ts'
import type { FulfilmentState, PaymentState } from './state.ts'

/** What the customer sees first, derived from the states. */
export type OrderStage = Exclude<PaymentState, 'paid'> | 'teaming' | Exclude<FulfilmentState, 'waiting' | 'cancelled'>

export interface OrderStates {
  paymentState: PaymentState
  fulfilmentState: FulfilmentState
  /** Null for an order bought alone. */
  teamState: TeamState | null
}

/** The one word a customer sees first. Money comes before goods: whoever is owed a refund wants to read that. */
export function stageOf({ paymentState, fulfilmentState, teamState }: OrderStates): OrderStage {
  if (paymentState !== 'paid') return paymentState
  switch (fulfilmentState) {
    case 'waiting':
      if (teamState === 'open') return 'teaming'
      return teamState === 'failed' ? 'refunding' : 'preparing'
    case 'cancelled':
      return 'refunding'
    default:
      return fulfilmentState
  }
}
