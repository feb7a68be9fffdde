import type { FulfilmentState } from '../order/state.ts'
import { movesOf } from '../state-table.ts'
import { addMs, DAY_MS, HOUR_MS } from '../time.ts'
import {
  isAutomatic,
  wasSentInVain,
  mayApply,
  memberAfterSaleActions,
  objectionTo,
  type Objection,
  staffAfterSaleActions,
  type AfterSaleRequest,
} from './rules.ts'
import { AFTER_SALE_STATES, afterSaleCaseMoves, CLAIMING_STATES, isLive } from './state.ts'

const now = new Date('2026-11-22T10:00:00Z')
const received = (hoursAgo: number) =>
  ({ paymentState: 'paid', fulfilmentState: 'received', receivedAt: addMs(now, -hoursAgo * HOUR_MS) }) as const
const inHouse = (fulfilmentState: FulfilmentState) =>
  ({ paymentState: 'paid', fulfilmentState, receivedAt: null }) as const
const request = (about: Partial<AfterSaleRequest> = {}): AfterSaleRequest => ({
  kind: 'refund-only',
  reason: 'damaged',
  pictures: 1,
  hasPerishable: false,
  ...about,
})

test('a case may be opened from preparing until the window has passed, while units are left', () => {
  expect(mayApply(inHouse('waiting'), 1, 7, now)).toEqual({ ok: false, code: 'not-yet' })
  expect(mayApply({ ...inHouse('waiting'), paymentState: 'unpaid' }, 1, 7, now)).toEqual({ ok: false, code: 'not-yet' })
  for (const state of ['preparing', 'ready', 'shipped'] as const)
    expect(mayApply(inHouse(state), 1, 7, now).ok).toBe(true)
  expect(mayApply(received(7 * 24), 1, 7, now)).toEqual({ ok: false, code: 'too-late' })
  expect(mayApply({ ...received(0), receivedAt: addMs(now, 1 - 7 * DAY_MS) }, 1, 7, now).ok).toBe(true)
  expect(mayApply(received(1), 0, 7, now)).toEqual({ ok: false, code: 'nothing-left' })
  expect(mayApply({ ...received(1), paymentState: 'refunded' }, 1, 7, now)).toEqual({ ok: false, code: 'nothing-left' })
})

test.each<[Partial<AfterSaleRequest>, FulfilmentState, Objection | null]>([
  [{ kind: 'return' }, 'ready', 'return-too-early'],
  [{ kind: 'return' }, 'received', null],
  [{ kind: 'return', hasPerishable: true }, 'received', 'return-perishable'],
  [{ hasPerishable: true }, 'received', null],
  [{ hasPerishable: true, reason: 'changed-mind' }, 'received', 'perishable-kept'],
  [{ hasPerishable: true, reason: 'changed-mind' }, 'preparing', null],
  [{ reason: 'changed-mind', pictures: 0 }, 'shipped', 'return-instead'],
  [{ kind: 'return', reason: 'changed-mind', pictures: 0 }, 'received', null],
  [{ pictures: 0 }, 'received', 'picture-needed'],
  [{ pictures: 0, reason: 'missing' }, 'received', null],
  [{ pictures: 0 }, 'ready', null],
])('%j of goods that are %s: %s', (about, state, objection) =>
  expect(objectionTo(request(about), state)).toBe(objection),
)

test('shipping stays with the shop only when a parcel was sent for nothing', () => {
  expect(wasSentInVain('changed-mind', 'received')).toBe(true)
  expect(wasSentInVain('changed-mind', 'ready')).toBe(false)
  expect(wasSentInVain('damaged', 'received')).toBe(false)
})

test('a small, fresh, visible complaint is paid at once; so is a part of what nobody has touched', () => {
  const rule = { upToFen: 2000, withinHours: 24, timesPerMonth: 2 }
  const ask = (
    about: Partial<AfterSaleRequest & { amountFen: number }>,
    order: Parameters<typeof isAutomatic>[1],
    before = 0,
  ) => isAutomatic({ ...request(), amountFen: 2000, ...about }, order, before, rule, now)
  expect(ask({}, received(23))).toBe(true)
  expect(ask({}, received(24))).toBe(false)
  expect(ask({ amountFen: 2001 }, received(1))).toBe(false)
  expect(ask({ pictures: 0 }, received(1))).toBe(false)
  expect(ask({ reason: 'missing' }, received(1))).toBe(false)
  expect(ask({ kind: 'return' }, received(1))).toBe(false)
  expect(ask({}, received(1), 2)).toBe(false)
  expect(ask({ amountFen: 99_999, reason: 'changed-mind', pictures: 0 }, inHouse('preparing'), 9)).toBe(true)
  expect(ask({}, inHouse('ready'))).toBe(false)
  expect(ask({}, inHouse('shipped'))).toBe(false)
})

test('what can be done follows from the table: nobody may what it does not lead to', () => {
  for (const state of AFTER_SALE_STATES) {
    const goes = afterSaleCaseMoves[state]
    const member = memberAfterSaleActions(state, false)
    const staff = staffAfterSaleActions(state)
    expect([state, member.canWithdraw]).toEqual([state, goes.includes('withdrawn')])
    expect([state, member.canSendBack]).toEqual([state, goes.includes('returned')])
    expect([state, staff.canDecide || staff.canRefuseReturn]).toEqual([state, goes.includes('refused')])
    expect([state, staff.canDecide || staff.canReceive]).toEqual([state, goes.includes('refunding')])
    expect([state, isLive(state)]).toEqual([state, goes.length > 0])
  }
  expect(
    movesOf(afterSaleCaseMoves)
      .filter(([, to]) => to === 'closed')
      .map(([from]) => from),
  ).toEqual(CLAIMING_STATES)
  expect(memberAfterSaleActions('refunded', true).canEvaluate).toBe(false)
})
