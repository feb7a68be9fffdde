import type { Notifier } from '../notify/notifier.ts'
import type { World } from '../world/world.ts'
import { openSheet, SheetError, type Sheet } from './payment-sheet.ts'

export const sheetActions = ['pay', 'cancel', 'insufficient', 'pay-silent'] as const
export type SheetAction = (typeof sheetActions)[number]

/** What the mini-program's requestPayment is told. */
export type SheetResult = 'ok' | 'cancel' | 'fail'

/** The person in front of the payment sheet. */
export class Cashier {
  constructor(
    private readonly world: World,
    private readonly notifier: Notifier,
  ) {}

  open(params: unknown): Sheet {
    return openSheet(this.world, params)
  }

  /** Checks the parameters again and does what was tapped. Throws SheetError; then nothing happened. */
  act(params: unknown, action: SheetAction): SheetResult {
    const sheet = this.open(params)
    if (action === 'cancel') return 'cancel'
    if (action === 'insufficient') return 'fail'
    this.pay(sheet)
    return action === 'pay' ? 'ok' : 'cancel'
  }

  /** As `act`, but a second tap on the button that has just paid is not an error. */
  actFromPage(params: unknown, action: SheetAction): SheetResult {
    try {
      return this.act(params, action)
    } catch (error) {
      const isSecondTap = error instanceof SheetError && error.code === 'order-paid' && this.paidWithThis(params)
      if (isSecondTap && action === 'pay') return 'ok'
      throw error
    }
  }

  private paidWithThis(params: unknown): boolean {
    const prepayId = (params as { package: string }).package.slice('prepay_id='.length)
    const outTradeNo = this.world.state.prepays[prepayId]?.outTradeNo ?? ''
    return this.world.state.orders[outTradeNo]?.paidWith === prepayId
  }

  private pay({ order, prepayId }: Sheet): void {
    const { state, ids, clock } = this.world
    order.state = 'SUCCESS'
    order.paidAt = clock.now()
    order.paidWith = prepayId
    order.transactionId = ids.transactionId()
    state.transactions[order.transactionId] = order.outTradeNo
    state.balanceFen += order.totalFen
    this.world.changed()
    this.notifier.paid(order)
  }
}
