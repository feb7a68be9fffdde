import { Injectable } from '@nestjs/common'
import { mayApply } from '@tuanke/shared/after-sale/rules'
import { memberActions } from '@tuanke/shared/order/actions'
import { stageOf } from '@tuanke/shared/order/stage'
import { earnedPoints, pointsToTakeBack } from '@tuanke/shared/points/rules'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { type PlaceColumns, toPlace } from '../../shop/pickup-point/place.ts'
import { pointsSettings } from '../../wallet/points/points.settings.ts'
import { afterSaleSettings } from '../after-sale/after-sale.settings.ts'
import { HELD } from '../../wallet/level/ladder.ts'
import { carrierPhones } from '../fulfilment/carriers.ts'
import { earnKey } from '../../wallet/points/earn-key.ts'
import { receiptToConfirm } from '../wechat-shipping/wechat-shipping.queries.ts'
import type { TeamSummary } from '../team/dto/team-summary.dto.ts'
import type { OrderDetail, OrderDetailLine, OrderExpress, OrderPickup, OrderSummary } from './dto/order.dto.ts'
import type { OrderLineRow, OrderRow } from './order-rows.ts'
import { readTimeline } from './order-timeline.ts'

/** Rows → what the contract lists, and nothing else. */
export function toSummary(row: OrderRow, lines: OrderLineRow[], team: TeamSummary | null): OrderSummary {
  const { orderNo, paymentState, fulfilmentState, payableFen, delivery } = row
  return {
    orderNo,
    stage: stageOf({ paymentState, fulfilmentState, teamState: row.teamStatus }),
    paymentState,
    fulfilmentState,
    createdAt: row.createdAt.toISOString(),
    payDeadlineAt: row.payDeadlineAt.toISOString(),
    payableFen,
    delivery,
    team,
    groupBuyCode: row.groupBuyCode,
    lines: lines.map(({ title, spec, imageUrl, quantity, unitPriceFen }) => {
      return { title, spec, imageUrl, quantity, unitPriceFen }
    }),
  }
}

const toDetailLine = ({ orderId: _, ...line }: OrderLineRow): OrderDetailLine => line

/** Builds the detail page of an order; opens the encrypted contact for its owner or for staff. */
@Injectable()
export class OrderView {
  constructor(
    private readonly personal: PersonalData,
    private readonly settings: Settings,
  ) {}

  async detail(
    tx: Tx,
    row: OrderRow,
    lines: OrderLineRow[],
    team: TeamSummary | null,
    now: Date,
  ): Promise<OrderDetail> {
    const { goodsFen, levelDiscountFen, couponDiscountFen, pointsDiscountFen, shippingFen, payableFen } = row
    const { shippingDiscountFen, levelShippingDiscountFen, levelName, pointsUsed, pointsReturned, couponTitle } = row
    const isPaid = row.paymentState !== 'unpaid' && row.paymentState !== 'closed'
    return {
      ...toSummary(row, lines, team),
      money: {
        ...{ goodsFen, levelDiscountFen, couponDiscountFen, pointsDiscountFen, shippingFen, payableFen },
        paidFen: isPaid ? payableFen : 0,
        refundedFen: row.refundedFen,
        ...{ shippingDiscountFen, levelShippingDiscountFen, levelName, pointsUsed, pointsReturned, couponTitle },
      },
      detailLines: lines.map(toDetailLine),
      timeline: await readTimeline(tx, row),
      pickup: row.delivery === 'pickup' ? await this.pickup(tx, row) : null,
      express: row.delivery === 'express' ? await this.express(tx, row) : null,
      buyerNote: row.buyerNote,
      ...memberActions(row, now),
      ...(await this.afterSale(tx, row, lines, now)),
      pointsToEarn: await this.pointsToEarn(tx, row),
      closeReason: row.closeReason,
      wechatReceipt: await receiptToConfirm(tx, row.id),
      serverNow: now.toISOString(),
    }
  }

  /** What it has earned, or will when it is received now: for the goods that were not refunded, as the ledger has it. */
  private async pointsToEarn(tx: Tx, row: OrderRow): Promise<number> {
    const keptFen = Math.max(0, row.payableFen - row.shippingFen + row.shippingDiscountFen - row.refundedFen)
    const grant = await tx.row<{ earnedOnFen: number; amount: number; takenBack: number }>(
      'SELECT earnedOnFen, amount, takenBack FROM points_grants WHERE businessKey = ?',
      [earnKey(row.id)],
    )
    // What a refund on its way will take back is gone already.
    if (grant) return grant.amount - grant.takenBack - pointsToTakeBack(grant, keptFen)
    const level = await tx.row<{ percent: number | null }>(
      `SELECT v.pointsPercent AS percent FROM members m LEFT JOIN levels v ON ${HELD} WHERE m.id = ?`,
      [row.memberId],
    )
    return earnedPoints(keptFen, this.settings.get(pointsSettings.perYuan), level?.percent ?? 100)
  }

  private async afterSale(tx: Tx, row: OrderRow, lines: OrderLineRow[], now: Date) {
    const left = lines.reduce((sum, line) => sum + line.quantity - line.refundedQuantity - line.claimedQuantity, 0)
    const newest = await tx.row<{ code: string }>(
      'SELECT code FROM after_sales WHERE orderId = ? ORDER BY id DESC LIMIT 1',
      [row.id],
    )
    return {
      canApplyAfterSale: mayApply(row, left, this.settings.get(afterSaleSettings.windowDays), now).ok,
      isAfterSaleOpen: row.afterSaleState === 'open',
      afterSaleCode: newest?.code ?? null,
    }
  }

  private contact(row: OrderRow) {
    return { name: this.personal.open(row.contactNameSealed), phone: this.personal.open(row.contactPhoneSealed) }
  }

  private async pickup(tx: Tx, row: OrderRow): Promise<OrderPickup> {
    const point = await tx.row<
      Record<'name' | 'address' | 'phone' | 'openHours', string> & PlaceColumns & { instructions: string | null }
    >(
      `SELECT p.name, p.address, p.phone, p.openHours, p.latitudeMicro, p.longitudeMicro, gp.instructions FROM pickup_points p
         LEFT JOIN group_buy_pickup_points gp ON gp.pickupPointId = p.id AND gp.groupBuyId = ?
        WHERE p.id = ?`,
      [row.groupBuyId, row.pickupPointId],
    )
    return {
      pointName: point?.name ?? '',
      pointAddress: point?.address ?? '',
      pointPhone: point?.phone ?? '',
      openHours: point?.openHours ?? '',
      ...toPlace(point ?? { latitudeMicro: null, longitudeMicro: null }),
      fromAt: (row.pickupFromAt ?? row.createdAt).toISOString(),
      toAt: (row.pickupToAt ?? row.createdAt).toISOString(),
      instructions: point?.instructions ?? '',
      code: row.fulfilmentState === 'ready' && row.paymentState === 'paid' ? row.pickupCode : null,
      contact: this.contact(row),
    }
  }

  private async express(tx: Tx, row: OrderRow): Promise<OrderExpress> {
    const parcel = await tx.row<{ companyCode: string; companyName: string; trackingNo: string; createdAt: Date }>(
      'SELECT companyCode, companyName, trackingNo, createdAt FROM shipments WHERE orderId = ?',
      [row.id],
    )
    const street = row.addressSealed ? this.personal.open(row.addressSealed) : ''
    return {
      contact: this.contact(row),
      address: `${row.region ?? ''} ${street}`.trim(),
      companyName: parcel?.companyName ?? null,
      trackingNo: parcel?.trackingNo ?? null,
      companyPhone: carrierPhones[parcel?.companyCode ?? ''] ?? null,
      shippedAt: parcel?.createdAt.toISOString() ?? null,
    }
  }
}
