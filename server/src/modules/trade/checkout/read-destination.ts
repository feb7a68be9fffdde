import type { Tx } from '../../../platform/db/tx.ts'
import { ownAddress, type SealedAddress } from '../../people/member/own-address.ts'
import { OrderError } from '../order/order.errors.ts'

/** Where an order goes, as far as the database knows it; names and phones are still encrypted. */
export interface Destination {
  pickup: { pickupPointId: number; pickupFromAt: Date; pickupToAt: Date } | null
  address: SealedAddress | null
  /** The contact remembered from the last pickup. */
  remembered: { nameSealed: string; phoneSealed: string } | null
}

export interface DestinationRequest {
  groupBuyCode: string
  delivery: 'pickup' | 'express'
  pickupPointCode?: string
  addressCode?: string
  contact?: object
}

/**
 * Reads the pickup point (only one this group buy offers) or the address (only the member's own).
 * @throws order.delivery-unavailable | order.address-required
 */
export async function readDestination(tx: Tx, memberId: number, request: DestinationRequest): Promise<Destination> {
  if (request.delivery === 'express') {
    const address = await ownAddress(tx, memberId, request.addressCode ?? '')
    if (!address) throw OrderError('address-required')
    return { pickup: null, address, remembered: null }
  }
  const pickup = await tx.row<NonNullable<Destination['pickup']>>(
    `SELECT gp.pickupPointId, gp.pickupFromAt, gp.pickupToAt
       FROM group_buys g
       JOIN group_buy_pickup_points gp ON gp.groupBuyId = g.id
       JOIN pickup_points p ON p.id = gp.pickupPointId
      WHERE g.code = ? AND p.code = ? AND p.isActive = 1`,
    [request.groupBuyCode, request.pickupPointCode ?? ''],
  )
  if (!pickup) throw OrderError('delivery-unavailable')
  return { pickup, address: null, remembered: request.contact ? null : await readRemembered(tx, memberId) }
}

async function readRemembered(tx: Tx, memberId: number): Promise<Destination['remembered']> {
  const row = await tx.row<{ nameSealed: string | null; phoneSealed: string | null }>(
    'SELECT contactNameSealed AS nameSealed, contactPhoneSealed AS phoneSealed FROM members WHERE id = ?',
    [memberId],
  )
  return row?.nameSealed && row.phoneSealed ? { nameSealed: row.nameSealed, phoneSealed: row.phoneSealed } : null
}
