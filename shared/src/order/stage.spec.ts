import type { TeamState } from '../team/state.ts'
import { type OrderStage, stageOf } from './stage.ts'
import type { FulfilmentState, PaymentState } from './state.ts'

test.each<[PaymentState, FulfilmentState, TeamState | null, OrderStage]>([
  ['unpaid', 'waiting', 'open', 'unpaid'],
  ['unpaid', 'waiting', null, 'unpaid'],
  ['closed', 'cancelled', 'failed', 'closed'],
  ['paid', 'waiting', 'open', 'teaming'],
  ['paid', 'waiting', 'formed', 'preparing'],
  ['paid', 'waiting', 'failed', 'refunding'],
  ['paid', 'waiting', null, 'preparing'],
  ['paid', 'preparing', 'formed', 'preparing'],
  ['paid', 'shipped', 'formed', 'shipped'],
  ['paid', 'ready', 'formed', 'ready'],
  ['paid', 'received', null, 'received'],
  ['paid', 'cancelled', null, 'refunding'],
  ['refunding', 'cancelled', 'failed', 'refunding'],
  ['refunded', 'cancelled', 'failed', 'refunded'],
])('payment %s, goods %s, team %s: %s', (paymentState, fulfilmentState, teamState, stage) =>
  expect(stageOf({ paymentState, fulfilmentState, teamState })).toBe(stage),
)
