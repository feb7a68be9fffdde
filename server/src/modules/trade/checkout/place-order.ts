import { Injectable } from '@nestjs/common'
import type { Price } from '@tuanke/shared/order/price'
import { teamDeadline } from '@tuanke/shared/team/rules'
import { businessDay } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import { Ids } from '../../../platform/db/ids.ts'
import { together, type Tx } from '../../../platform/db/tx.ts'
import { Idempotency, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { closeUnpaidOrder } from '../order/order.events.ts'
import { orderSettings } from '../order/order.settings.ts'
import { pointsSettings } from '../../wallet/points/points.settings.ts'
import { heldCoupon } from '../../wallet/coupon/held-coupons.ts'
import { spendCoupon } from '../../wallet/coupon/spend-coupon.ts'
import { checkOpen } from '../group-buy/check-open.ts'
import { type Offer, readOffer } from '../group-buy/offer.ts'
import { hasLimits, takeLimits } from '../group-buy/take-limits.ts'
import { takeQuota } from '../group-buy/take-quota.ts'
import { SpendPoints } from '../../wallet/points/spend-points.ts'
import { reserveStock } from '../../goods/stock/reserve-stock.ts'
import { joinTeam } from '../team/join-team.ts'
import { firstLook as lookAtUnpaid } from '../payment/nudge-unpaid.ts'
import { firstLook as lookAtTeam } from '../team/nudge-team.ts'
import { newTeamCode, openTeam } from '../team/open-team.ts'
import { type MemberContact, takeUnpaidOrder } from '../../people/member/unpaid-orders.ts'
import { TeamError } from '../team/team.errors.ts'
import { expireTeam } from '../team/team.events.ts'
import type { OrderPlaced, PlaceOrderInput } from './dto/place-order.dto.ts'
import { newOrderNo } from './order-number.ts'
import { OrderError } from '../order/order.errors.ts'
import { type PricedLine, priceOrder } from './price-order.ts'
import { type Destination, readDestination } from './read-destination.ts'
import { spendKey } from '../refund/return-discounts.ts'
import { EncryptContact } from './encrypt-contact.ts'
import { lineRows, orderRow, paymentRow } from './placed-rows.ts'
import { pointsOfOrder } from '../../wallet/points/points.texts.ts'

/** Unpaid orders a member may have at a time: more would hoard stock and seats (OR-2). */
export const UNPAID_ORDERS_LIMIT = 5

interface Plan {
  memberId: number
  input: PlaceOrderInput
  offer: Offer
  price: Price<PricedLine>
  destination: Destination
  joinedTeam: { id: number; code: string } | null
  sharerMemberId: number | null
  /** The coupon that was asked for; the price says whether it is used. */
  couponId: number | null
  now: Date
}

/**
 * A member places an order: price, hold, insert. Stock, seat, limits and quota are taken in one transaction, each by a
 * conditional statement, the hottest last so that its row is locked for the shortest time.
 */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly db: Db,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
    private readonly contact: EncryptContact,
    private readonly spendPoints: SpendPoints,
  ) {}

  /** A repeat with the same key gets the first answer. @throws the order.*, team.*, group-buy.* and contact.* codes */
  async run(memberId: number, input: PlaceOrderInput, call: IdempotentCall): Promise<OrderPlaced> {
    return this.idempotency.replaying(call, async () => {
      const plan = await this.plan(memberId, input)
      const teamCode = input.kind === 'alone' ? null : (plan.joinedTeam?.code ?? newTeamCode())
      const placed: OrderPlaced = {
        orderNo: newOrderNo(businessDay(plan.now)),
        payableFen: plan.price.payableFen,
        payDeadlineAt: new Date(
          plan.now.getTime() + this.settings.get(orderSettings.payMinutes) * 60_000,
        ).toISOString(),
        teamCode,
      }
      // A repeat of the transaction after a deadlock finds it as unused as before.
      const orderId = await this.ids.next('orders')
      await this.db.transaction((tx) => this.write(tx, plan, placed, orderId, call))
      return placed
    })
  }

  /** Reads and checks what needs no lock. */
  private async plan(memberId: number, input: PlaceOrderInput): Promise<Plan> {
    const now = this.clock.now()
    const itemIds = [...new Set(input.items.map((item) => item.itemId))]
    const openOffer = async (tx: Tx): Promise<Offer> => {
      const found = await readOffer(tx, input.groupBuyCode, itemIds, memberId)
      checkOpen(found, now)
      return found
    }
    const [offer, destination, joinedTeam, sharerMemberId, coupon] = await this.db.read((tx) =>
      together(
        openOffer(tx),
        readDestination(tx, memberId, input),
        input.kind === 'team' && input.teamCode ? readTeam(tx, input) : null,
        input.sharerMemberNo ? readSharer(tx, input.sharerMemberNo, memberId) : null,
        input.couponCode ? heldCoupon(tx, memberId, input.couponCode, now) : undefined,
      ),
    )
    const pointsAsked = input.pointsToSpend ?? 0
    const fenPerPoint = this.settings.get(pointsSettings.fenPerPoint)
    const maxBasisPoints = this.settings.get(pointsSettings.maxBasisPoints)
    const points = pointsAsked > 0 ? { spend: pointsAsked, fenPerPoint, maxBasisPoints } : null
    const price = priceOrder(offer, input, { coupon: coupon?.terms, points })
    if (price.payableFen !== input.expectedPayableFen || price.pointsUsed !== pointsAsked)
      throw OrderError('price-changed', { payableFen: price.payableFen })
    if (price.lines.some((line) => line.isPerishable) && !input.perishableAck)
      throw OrderError('perishable-ack-required')
    const couponId = coupon?.id ?? null
    return { memberId, input, offer, price, destination, joinedTeam, sharerMemberId, couponId, now }
  }

  /**
   * Everything that needs no answer of another travels in one packet, the hottest rows last. What takes several statements
   * (points, coupon, limits) is waited for before those are locked.
   */
  private async write(tx: Tx, plan: Plan, placed: OrderPlaced, orderId: number, call: IdempotentCall): Promise<void> {
    const { memberId, input, offer, price, joinedTeam, now } = plan
    const contact = this.contact.run(input.contact, plan.destination)
    const claimed = this.idempotency.claim(tx, call, placed)
    const opened = input.kind === 'team' && !joinedTeam ? await this.open(tx, claimed, plan, placed) : null
    const teamId = opened?.teamId ?? joinedTeam?.id ?? null
    const closing = job(closeUnpaidOrder, { orderId }, { dueAt: lookAtUnpaid(now, new Date(placed.payDeadlineAt)) })
    const begun = [
      claimed,
      insertOrder(tx, { id: orderId, ...orderRow({ ...plan, placed, contact, teamId }) }),
      tx.insert('order_lines', lineRows(orderId, price.lines, input.perishableAck === true)),
      tx.insert('payments', paymentRow(orderId, memberId, placed, now)),
      this.outbox.add(tx, ...(opened ? [opened.expiry] : []), closing),
      takeUnpaidSlot(tx, memberId, input.delivery === 'pickup' ? contact : null),
      this.takeDiscounts(tx, orderId, placed.orderNo, plan),
      takeLimits(tx, offer, { memberId, opened: opened ? 1 : 0, joined: teamId ? 1 : 0, lines: price.lines }),
    ]
    if (price.pointsUsed > 0 || price.isCouponUsed || hasLimits(offer)) await together(...begun)
    const seat = joinedTeam ? joinTeam(tx, joinedTeam.id, now) : null
    await together(...begun, seat, takeQuota(tx, price.lines), reserveStock(tx, price.lines))
  }

  private async open(tx: Tx, claimed: Promise<void>, plan: Plan, placed: OrderPlaced) {
    const { memberId, offer, now } = plan
    const deadlineAt = teamDeadline(now, offer.teamLifeMinutes, offer.closeAt)
    const { groupBuyId, teamSize: size } = offer
    const team = { code: placed.teamCode!, groupBuyId, openerMemberId: memberId, size, deadlineAt, now }
    const [, teamId] = await together(claimed, openTeam(tx, team))
    return { teamId, expiry: job(expireTeam, { teamId }, { dueAt: lookAtTeam(now, deadlineAt) }) }
  }

  /** Points are spent and the coupon is used with the order's birth; closing it gives them back. */
  private async takeDiscounts(tx: Tx, orderId: number, orderNo: string, plan: Plan): Promise<void> {
    const { memberId, price, couponId, now } = plan
    const [businessKey, amount] = [spendKey(orderId), price.pointsUsed]
    if (amount > 0)
      await this.spendPoints.run(tx, {
        memberId,
        businessKey,
        amount,
        reason: pointsOfOrder({ orderNo }),
        orderId,
        now,
      })
    if (couponId !== null && price.isCouponUsed) await spendCoupon(tx, { couponId, memberId, orderId, now })
  }
}

async function readTeam(tx: Tx, { teamCode, groupBuyCode }: PlaceOrderInput): Promise<{ id: number; code: string }> {
  const team = await tx.row<{ id: number; code: string }>(
    'SELECT t.id, t.code FROM teams t JOIN group_buys g ON g.id = t.groupBuyId WHERE t.code = ? AND g.code = ?',
    [teamCode!, groupBuyCode],
  )
  if (!team) throw TeamError('not-found')
  return team
}

/** Who shared the page; one's own link counts for nobody. */
async function readSharer(tx: Tx, memberNo: string, memberId: number): Promise<number | null> {
  const sharer = await tx.row<{ id: number }>('SELECT id FROM members WHERE memberNo = ? AND id <> ?', [
    memberNo,
    memberId,
  ])
  return sharer?.id ?? null
}

/** One seat per member and team is a unique key; meeting it tells which order holds the seat. */
async function insertOrder(tx: Tx, row: ReturnType<typeof orderRow> & { id: number }): Promise<void> {
  try {
    await tx.insert('orders', row)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError) || error.index !== 'uq_orders_seat') throw error
    const mine = await tx.row<{ orderNo: string }>('SELECT orderNo FROM orders WHERE teamId = ? AND seatMemberId = ?', [
      row.teamId,
      row.seatMemberId,
    ])
    throw TeamError('already-in', { orderNo: mine?.orderNo ?? '' })
  }
}

async function takeUnpaidSlot(tx: Tx, memberId: number, contact: MemberContact | null): Promise<void> {
  const limit = UNPAID_ORDERS_LIMIT
  if (!(await takeUnpaidOrder(tx, memberId, { contact, limit }))) throw OrderError('too-many-unpaid', { limit })
}
