import { Injectable } from '@nestjs/common'
import { type AutomaticRule, isAutomatic, mayApply, objectionTo, wasSentInVain } from '@tuanke/shared/after-sale/rules'
import { refundFor } from '@tuanke/shared/order/refund'
import { addMs, DAY_MS, HOUR_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { type IdempotentCall, Idempotency } from '../../../platform/http/idempotency.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { afterSaleSettings } from './after-sale.settings.ts'
import { holdMember } from '../../people/member/hold-member.ts'
import { requireOwnPictures } from '../../shop/image/own-pictures.ts'
import {
  holdOrder,
  type OrderLine,
  linesOf,
  orderById,
  type Order,
  orderOfMember,
  shippingPaidFen,
} from '../order/order.ts'
import { OrderError } from '../order/order.errors.ts'
import { keepsShipping } from '../refund/keeps-shipping.ts'
import { AfterSaleError } from './after-sale.errors.ts'
import { holdCaseById } from './after-sale-case.ts'
import type { ApplyInput } from './dto/after-sale-input.dto.ts'
import { GiveCaseMoney } from './give-case-money.ts'
import { MoveCase } from './move-case.ts'

/** A buyer asks for money back for some units of an order; the rule may grant it at once. */
@Injectable()
export class ApplyAfterSale {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly moveCase: MoveCase,
    private readonly giveMoney: GiveCaseMoney,
  ) {}

  /** @returns the code of the case. @throws order.not-found | image.not-yours | after-sale.… (see the errors) */
  run(memberId: number, input: ApplyInput, call: IdempotentCall): Promise<{ code: string }> {
    return this.idempotency.once(call, async (tx) => {
      const found = await orderOfMember(tx, input.orderNo, memberId)
      if (!found) throw OrderError('not-found')
      await requireOwnPictures(tx, memberId, input.pictures)
      await holdOrder(tx, found.id)
      const order = (await orderById(tx, found.id))!
      const lines = withTakes(await linesOf(tx, order.id), input)
      this.check(order, lines, input)
      return this.open(tx, order, lines, input)
    })
  }

  private check(order: Order, lines: LineTake[], input: ApplyInput): void {
    const left = lines.reduce((sum, line) => sum + line.quantity - line.refundedQuantity - line.claimedQuantity, 0)
    const may = mayApply(order, left, this.settings.get(afterSaleSettings.windowDays), this.clock.now())
    if (!may.ok) throw AfterSaleError(may.code)
    const objection = objectionTo(requestOf(lines, input), order.fulfilmentState)
    if (objection) throw AfterSaleError(objection)
    if (input.reason === 'other' && input.description.trim() === '') throw AfterSaleError('words-needed')
  }

  private async open(tx: Tx, order: Order, lines: LineTake[], input: ApplyInput): Promise<{ code: string }> {
    const now = this.clock.now()
    const taken = lines.filter((line) => line.take > 0)
    for (const line of taken) await claim(tx, line)
    const isShippingKept = wasSentInVain(input.reason, order.fulfilmentState)
    const amountFen = refundFor({
      lines,
      shippingFen: shippingPaidFen(order, lines),
      keepsShipping: await keepsShipping(tx, order, lines, isShippingKept),
    }).totalFen
    const code = randomCode(12)
    const afterSaleId = await tx.insert('after_sales', {
      ...{ code, orderId: order.id, memberId: order.memberId, kind: input.kind, reason: input.reason },
      ...{ description: input.description.trim(), picturesJson: input.pictures, state: 'applied', amountFen },
      ...{ isShippingKept, isAutomatic: false, createdAt: now, decidedAt: null, reply: '' },
      answerDueAt: addMs(now, this.settings.get(afterSaleSettings.answerHours) * HOUR_MS),
      ...{ returnDueAt: null, returnWay: null, returnCarrier: '', returnTrackingNo: '', refundId: null, endedAt: null },
      ...{ score: null, scoreText: '', scoredAt: null },
    })
    await tx.insert(
      'after_sale_lines',
      taken.map((line) => ({ afterSaleId, orderLineId: line.id, quantity: line.take, restocked: 0 })),
    )
    const actor = { kind: 'member', id: order.memberId } as const
    await this.moveCase.run(tx, { afterSaleId, orderId: order.id, from: null, to: 'applied', actor, now })
    if (await this.isAutomatic(tx, order, { ...requestOf(lines, input), amountFen }, now))
      await this.giveMoney.run(tx, await holdCaseById(tx, afterSaleId), { kind: 'system' }, '', now, {
        isAutomatic: true,
        decidedAt: now,
      })
    return { code }
  }

  private automaticRule(): AutomaticRule {
    return {
      upToFen: this.settings.get(afterSaleSettings.autoUpToFen),
      withinHours: this.settings.get(afterSaleSettings.autoWithinHours),
      timesPerMonth: this.settings.get(afterSaleSettings.autoTimes),
    }
  }

  private async isAutomatic(tx: Tx, order: Order, request: Parameters<typeof isAutomatic>[0], now: Date) {
    const rule = this.automaticRule()
    if (!isAutomatic(request, order, 0, rule, now)) return false
    // Applications of one member on several orders come one after another here, or they would pass the limit together.
    await holdMember(tx, order.memberId)
    const before = await tx.row<{ times: number }>(
      `SELECT COUNT(*) AS times FROM after_sales
        WHERE memberId = ? AND isAutomatic = ? AND createdAt > ? AND reason IN ('damaged', 'wrong-item', 'not-as-described')`,
      [order.memberId, true, addMs(now, -30 * DAY_MS)],
    )
    return isAutomatic(request, order, before!.times, rule, now)
  }
}

type LineTake = OrderLine & { take: number }

/** @throws after-sale.nothing-left for goods that are not of this order */
function withTakes(lines: OrderLine[], input: ApplyInput): LineTake[] {
  if (input.lines.some((wanted) => !lines.some((line) => line.itemId === wanted.itemId)))
    throw AfterSaleError('nothing-left')
  return lines.map((line) => {
    const take = input.lines.find((wanted) => wanted.itemId === line.itemId)?.quantity ?? 0
    if (take > line.quantity - line.refundedQuantity) throw AfterSaleError('nothing-left')
    return { ...line, take }
  })
}

const requestOf = (lines: LineTake[], { kind, reason, pictures }: ApplyInput) => ({
  kind,
  reason,
  pictures: pictures.length,
  hasPerishable: lines.some((line) => line.take > 0 && line.hasPerishableAck),
})

/** Units are claimed by one conditional statement, so that no two cases are about the same (bug 19). */
async function claim(tx: Tx, line: LineTake): Promise<void> {
  const claimed = await tx.run(
    `UPDATE order_lines SET claimedQuantity = claimedQuantity + ?
      WHERE id = ? AND refundedQuantity + claimedQuantity + ? <= quantity`,
    [line.take, line.id, line.take],
  )
  if (claimed !== 1) throw AfterSaleError('nothing-left')
}
