import { Injectable } from '@nestjs/common'
import type { Price } from '@tuanke/shared/order/price'
import { teamDeadline } from '@tuanke/shared/team/rules'
import { businessDay } from '@tuanke/shared/time'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Idempotency, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { job, Outbox, type Work } from '../../../platform/jobs/outbox.ts'
import { heldCoupon } from '../../wallet/coupon/held-coupons.ts'
import { spendCoupon } from '../../wallet/coupon/spend-coupon.ts'
import { checkOpen } from '../group-buy/check-open.ts'
import { type Offer, readOffer } from '../group-buy/offer.ts'
import { takeLimits } from '../group-buy/take-limits.ts'
import { takeQuota } from '../group-buy/take-quota.ts'
import { SpendPoints } from '../../wallet/points/spend-points.ts'
import { reserveStock } from '../../goods/stock/reserve-stock.ts'
import { joinTeam } from '../team/join-team.ts'
import { newTeamCode, openTeam } from '../team/open-team.ts'
import { takeUnpaidOrder } from '../../people/member/unpaid-orders.ts'
import { TeamError } from '../team/team.errors.ts'
import type { OrderPlaced, PlaceOrderInput } from './dto/place-order.dto.ts'
import { newOrderNo } from './order-number.ts'
import { OrderError } from '../order/order.errors.ts'
import { type PricedLine, priceOrder } from './price-order.ts'
import { type Destination, readDestination } from './read-destination.ts'
import { spendKey } from '../refund/return-discounts.ts'
import { EncryptContact } from './encrypt-contact.ts'
import { lineRows, orderRow, paymentRow } from './placed-rows.ts'
import '../order/order.events.ts'
import '../team/team.events.ts'

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
    private readonly clock: Clock,
    private readonly env: Env,
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
        payDeadlineAt: new Date(plan.now.getTime() + this.env.payMinutes * 60_000).toISOString(),
        teamCode,
      }
      await this.db.transaction(async (tx) => {
        await this.idempotency.claim(tx, call, placed)
        await this.write(tx, plan, placed)
      })
      return placed
    })
  }

  /** Reads and checks what needs no lock. */
  private async plan(memberId: number, input: PlaceOrderInput): Promise<Plan> {
    const now = this.clock.now()
    const itemIds = [...new Set(input.items.map((item) => item.itemId))]
    const { offer, destination, joinedTeam, sharerMemberId, coupon } = await this.db.read(async (tx) => {
      const found = await readOffer(tx, input.groupBuyCode, itemIds, memberId)
      checkOpen(found, now)
      return {
        offer: found,
        destination: await readDestination(tx, memberId, input),
        joinedTeam: input.kind === 'team' && input.teamCode ? await readTeam(tx, input) : null,
        sharerMemberId: input.sharerMemberNo ? await readSharer(tx, input.sharerMemberNo, memberId) : null,
        coupon: input.couponCode ? await heldCoupon(tx, memberId, input.couponCode, now) : undefined,
      }
    })
    const pointsAsked = input.pointsToSpend ?? 0
    const { pointsFenPerPoint: fenPerPoint, pointsMaxBasisPoints: maxBasisPoints } = this.env
    const points = pointsAsked > 0 ? { spend: pointsAsked, fenPerPoint, maxBasisPoints } : null
    const price = priceOrder(offer, input, { coupon: coupon?.terms, points })
    if (price.payableFen !== input.expectedPayableFen || price.pointsUsed !== pointsAsked)
      throw OrderError('price-changed', { payableFen: price.payableFen })
    if (price.lines.some((line) => line.isPerishable) && !input.perishableAck)
      throw OrderError('perishable-ack-required')
    const couponId = coupon?.id ?? null
    return { memberId, input, offer, price, destination, joinedTeam, sharerMemberId, couponId, now }
  }

  private async write(tx: Tx, plan: Plan, placed: OrderPlaced): Promise<void> {
    const { memberId, input, offer, price, joinedTeam, now } = plan
    const contact = this.contact.run(input.contact, plan.destination)
    const deadlineAt = teamDeadline(now, offer.teamLifeMinutes, offer.closeAt)
    const work: Work[] = []
    let teamId = joinedTeam?.id ?? null
    const opens = input.kind === 'team' && !joinedTeam
    if (opens) {
      const { groupBuyId, teamSize: size } = offer
      teamId = await openTeam(tx, {
        code: placed.teamCode!,
        groupBuyId,
        openerMemberId: memberId,
        size,
        deadlineAt,
        now,
      })
      work.push(job('expire-team', { teamId }, { dueAt: deadlineAt }))
    }
    const orderId = await insertOrder(tx, orderRow({ ...plan, placed, contact, teamId }))
    await tx.insert('order_lines', lineRows(orderId, price.lines, input.perishableAck === true))
    await tx.insert('payments', paymentRow(orderId, memberId, placed, now))
    work.push(job('close-unpaid-order', { orderId }, { dueAt: new Date(placed.payDeadlineAt) }))
    await this.outbox.add(tx, ...work)
    const mayPlace = await takeUnpaidOrder(tx, memberId, {
      contact: input.delivery === 'pickup' ? contact : null,
      limit: UNPAID_ORDERS_LIMIT,
    })
    if (!mayPlace) throw OrderError('too-many-unpaid', { limit: UNPAID_ORDERS_LIMIT })
    await this.takeDiscounts(tx, orderId, placed.orderNo, plan)
    await takeLimits(tx, offer, { memberId, opened: opens ? 1 : 0, joined: teamId ? 1 : 0, lines: price.lines })
    if (joinedTeam) await joinTeam(tx, joinedTeam.id, now)
    await takeQuota(tx, price.lines)
    await reserveStock(tx, price.lines)
  }

  /** Points are spent and the coupon is used with the order's birth; closing it gives them back. */
  private async takeDiscounts(tx: Tx, orderId: number, orderNo: string, plan: Plan): Promise<void> {
    const { memberId, price, couponId, now } = plan
    const [businessKey, amount] = [spendKey(orderId), price.pointsUsed]
    if (amount > 0)
      await this.spendPoints.run(tx, { memberId, businessKey, amount, reason: `订单 ${orderNo}`, orderId, now })
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
async function insertOrder(tx: Tx, row: ReturnType<typeof orderRow>): Promise<number> {
  try {
    return await tx.insert('orders', row)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError) || error.index !== 'uq_orders_seat') throw error
    const mine = await tx.row<{ orderNo: string }>('SELECT orderNo FROM orders WHERE teamId = ? AND seatMemberId = ?', [
      row.teamId,
      row.seatMemberId,
    ])
    throw TeamError('already-in', { orderNo: mine?.orderNo ?? '' })
  }
}
