import type { StaffActor } from '../src/platform/http/actor.ts'
import { addMs, HOUR_MS, MINUTE_MS } from '@tuanke/shared/time'
import { ApplyAfterSale } from '../src/modules/trade/after-sale/apply-after-sale.ts'
import { ApproveAfterSale, RefuseAfterSale } from '../src/modules/trade/after-sale/decide-after-sale.ts'
import { EvaluateAfterSale } from '../src/modules/trade/after-sale/evaluate-after-sale.ts'
import { SendBack } from '../src/modules/trade/after-sale/send-back.ts'
import { ConfirmRefund } from '../src/modules/trade/refund/confirm-refund.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import { picture } from './pictures/album.ts'
import { groupBuyCode } from './seed-group-buys.ts'
import type { Shop } from './shop.ts'
import { type DemoCase, demoCases } from './shop/after-sales.ts'

export interface ToldCase {
  plan: DemoCase
  code: string
}

/** A few cases at every stage, made through the shop's own doors; `dateAfterSales` gives them their times. */
export async function seedAfterSales(shop: Shop, staff: StaffActor): Promise<ToldCase[]> {
  const told: ToldCase[] = []
  for (const plan of demoCases) told.push({ plan, code: await apply(shop, plan) })
  for (const one of told) await goOn(shop, staff, one)
  await shop.runner.drain()
  await settle(shop)
  for (const { plan, code } of told)
    if (plan.outcome === 'refunded')
      await door(shop, EvaluateAfterSale).run(shop.memberOf(plan.openid), code, 5, '处理很快，没多问就退了')
  return told
}

async function apply(shop: Shop, plan: DemoCase): Promise<string> {
  const memberId = shop.memberOf(plan.openid)
  const code = groupBuyCode(plan.drawing)
  const pictures = plan.hasPicture ? [picture(plan.drawing).url] : []
  const order = await shop.db.transaction(async (tx) => {
    for (const url of pictures) await tx.insert('member_pictures', { memberId, url, createdAt: new Date(0) })
    return tx.row<{ orderNo: string }>(
      `SELECT o.orderNo FROM orders o JOIN group_buys g ON g.id = o.groupBuyId
        WHERE o.memberId = ? AND g.code = ? AND o.fulfilmentState = 'received' ORDER BY o.id DESC LIMIT 1`,
      [memberId, code],
    )
  })
  const { kind, reason, description, quantity } = plan
  const lines = [{ itemId: shop.firstItemOf(code), quantity }]
  const input = { orderNo: order!.orderNo, kind, reason, description, pictures, lines }
  const key = `demo-case-${plan.openid}-${plan.drawing}`
  const opened = await door(shop, ApplyAfterSale).run(memberId, input, {
    ...{ actor: `member:${memberId}`, key, requestHash: key },
  })
  return opened.code
}

async function goOn(shop: Shop, staff: StaffActor, { plan, code }: ToldCase): Promise<void> {
  const decide = (move: (tx: Tx) => Promise<void>) => shop.db.transaction(move)
  if (plan.outcome === 'refused') await decide((tx) => door(shop, RefuseAfterSale).run(tx, staff, code, plan.reply))
  if (plan.outcome === 'refunded' || plan.outcome === 'returned')
    await decide((tx) => door(shop, ApproveAfterSale).run(tx, staff, code, plan.reply))
  if (plan.outcome === 'returned')
    await door(shop, SendBack).run(shop.memberOf(plan.openid), code, {
      ...{ way: 'parcel', companyCode: 'JD', trackingNo: 'JD0042611180077' },
    })
}

/** The sandbox takes its time over a refund, as WeChat does; a past one has arrived. */
async function settle(shop: Shop): Promise<void> {
  const refunds = await shop.db.read((tx) =>
    tx.rows<{ outRefundNo: string; refundId: string; amountFen: number }>(
      "SELECT outRefundNo, refundId, amountFen FROM refunds WHERE cause = 'after-sale' AND status = 'processing'",
    ),
  )
  for (const { outRefundNo, refundId, amountFen } of refunds)
    await door(shop, ConfirmRefund).run({
      ...{ outRefundNo, refundId, status: 'SUCCESS', refundFen: amountFen, successAt: null },
    })
  await shop.runner.drain()
}

/** Once the orders have their past: each case follows the receipt of its goods. */
export async function dateAfterSales(tx: Tx, told: ToldCase[]): Promise<void> {
  for (const { plan, code } of told) {
    const row = await tx.row<{ id: number; orderId: number; receivedAt: Date; refundId: number | null }>(
      `SELECT c.id, c.orderId, o.receivedAt, c.refundId FROM after_sales c JOIN orders o ON o.id = c.orderId
        WHERE c.code = ?`,
      [code],
    )
    const { id, orderId, receivedAt, refundId } = row!
    const asked = addMs(receivedAt, plan.askedAfterHours * HOUR_MS)
    const decided = addMs(receivedAt, plan.decidedAfterHours * HOUR_MS)
    const arrived = addMs(decided, 3 * MINUTE_MS)
    await tx.run(
      `UPDATE after_sales SET createdAt = ?, answerDueAt = ?,
              decidedAt = CASE WHEN decidedAt IS NULL THEN NULL ELSE ? END,
              endedAt = CASE WHEN endedAt IS NULL THEN NULL ELSE ? END,
              scoredAt = CASE WHEN scoredAt IS NULL THEN NULL ELSE ? END WHERE id = ?`,
      [asked, addMs(asked, 48 * HOUR_MS), decided, arrived, addMs(arrived, HOUR_MS), id],
    )
    const steps: [string, Date][] = [
      ['applied', asked],
      ['waiting-return', decided],
      ['returned', addMs(decided, 21 * HOUR_MS)],
      ['refunding', decided],
      ['refused', decided],
      ['refunded', arrived],
    ]
    for (const [to, at] of steps) {
      await tx.run('UPDATE after_sale_events SET createdAt = ? WHERE afterSaleId = ? AND toState = ?', [at, id, to])
      await tx.run('UPDATE notices SET createdAt = ?, readAt = ? WHERE businessKey = ?', [
        ...[at, addMs(at, HOUR_MS), `after-sale:${id}:${to}`],
      ])
    }
    await dateOnOrder(tx, orderId, asked, arrived)
    if (refundId === null) continue
    await tx.run('UPDATE refunds SET createdAt = ?, sentAt = ?, succeededAt = ? WHERE id = ?', [
      ...[decided, decided, arrived, refundId],
    ])
    await tx.run('UPDATE notices SET createdAt = ?, readAt = ? WHERE businessKey = ?', [
      ...[arrived, addMs(arrived, HOUR_MS), `order:${orderId}:refunded:${refundId}`],
    ])
  }
}

async function dateOnOrder(tx: Tx, orderId: number, asked: Date, ended: Date): Promise<void> {
  const moves = "UPDATE order_events SET createdAt = ? WHERE orderId = ? AND field = 'after-sale' AND toState = ?"
  await tx.run(moves, [asked, orderId, 'open'])
  await tx.run(moves, [ended, orderId, 'done'])
}

const door = <T>(shop: Shop, type: new (...args: never[]) => T): T => shop.app.get(type, { strict: false })
