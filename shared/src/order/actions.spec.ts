import { memberActions, staffActions } from './actions.ts'
import type { FulfilmentState, PaymentState } from './state.ts'

const now = new Date('2026-11-22T10:00:00Z')
const order = (
  paymentState: PaymentState,
  fulfilmentState: FulfilmentState,
  delivery: 'express' | 'pickup' = 'pickup',
) => ({
  paymentState,
  fulfilmentState,
  delivery,
  payDeadlineAt: new Date('2026-11-22T10:00:00.001Z'),
})
const nothing = { canPay: false, canCancel: false, canConfirmReceipt: false, canChangeAddress: false }
const hands = { canShip: false, canReady: false, canVerify: false, canRefund: false }

test('an unpaid order can be paid before its deadline and cancelled at any time', () => {
  expect(memberActions(order('unpaid', 'waiting'), now)).toEqual({ ...nothing, canPay: true, canCancel: true })
  const late = { ...order('unpaid', 'waiting'), payDeadlineAt: now }
  expect(memberActions(late, now)).toEqual({ ...nothing, canCancel: true })
})

test('a paid order can be cancelled until the goods move, and only a parcel is confirmed by its buyer', () => {
  expect(memberActions(order('paid', 'waiting'), now)).toEqual({ ...nothing, canCancel: true })
  expect(memberActions(order('paid', 'preparing'), now)).toEqual({ ...nothing, canCancel: true })
  expect(memberActions(order('paid', 'ready'), now)).toEqual(nothing)
  expect(memberActions(order('paid', 'shipped', 'express'), now)).toEqual({ ...nothing, canConfirmReceipt: true })
})

test('a parcel can be sent elsewhere until it is packed', () => {
  const may = (payment: PaymentState, fulfilment: FulfilmentState, delivery?: 'pickup') =>
    memberActions(order(payment, fulfilment, delivery ?? 'express'), now).canChangeAddress
  expect([may('unpaid', 'waiting'), may('paid', 'waiting'), may('paid', 'preparing')]).toEqual([true, true, true])
  expect([may('paid', 'shipped'), may('closed', 'cancelled'), may('paid', 'received')]).toEqual([false, false, false])
  expect(may('paid', 'preparing', 'pickup')).toBe(false)
})

test.each<PaymentState>(['closed', 'refunding', 'refunded'])('nothing can be done when %s', (state) => {
  expect(memberActions(order(state, 'cancelled'), now)).toEqual(nothing)
  expect(staffActions(order(state, 'cancelled'))).toEqual(hands)
})

test('staff ship parcels, make pickups ready, verify them, and refund what has not left the house', () => {
  expect(staffActions(order('paid', 'preparing', 'express'))).toEqual({ ...hands, canShip: true, canRefund: true })
  expect(staffActions(order('paid', 'preparing'))).toEqual({ ...hands, canReady: true, canRefund: true })
  expect(staffActions(order('paid', 'ready'))).toEqual({ ...hands, canVerify: true, canRefund: true })
  expect(staffActions(order('paid', 'shipped', 'express'))).toEqual(hands)
  expect(staffActions(order('paid', 'received'))).toEqual(hands)
  expect(staffActions(order('unpaid', 'waiting'))).toEqual(hands)
})
