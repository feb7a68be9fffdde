import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { ownAddress, type SealedAddress } from '../../people/member/own-address.ts'
import { EncryptContact } from '../checkout/encrypt-contact.ts'
import { recordMoves } from './order-event.ts'
import { OrderError } from './order.errors.ts'
import { orderById, orderOfMember } from './order.ts'

/**
 * A member sends an order elsewhere while it is still in the house. What shipping costs is the offer's and the same for every
 * address, so the price stands.
 */
@Injectable()
export class ChangeAddress {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly contact: EncryptContact,
  ) {}

  /** To where it goes already is nothing to do. @throws order.not-found | order.address-required | order.bad-state */
  run(memberId: number, orderNo: string, addressCode: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const order = await orderOfMember(tx, orderNo, memberId)
      if (!order) throw OrderError('not-found')
      const address = await ownAddress(tx, memberId, addressCode)
      if (!address) throw OrderError('address-required')
      if (await this.goesThere(tx, order.id, address)) return
      if (!(await this.send(tx, order.id, address)))
        throw OrderError('bad-state', { state: (await orderById(tx, order.id))?.fulfilmentState ?? '' })
      const change = { field: 'address', from: '', to: 'changed' } as const
      await recordMoves(tx, order.id, { kind: 'member', id: memberId }, [change], this.clock.now())
    })
  }

  /** An address keeps its cipher text on the orders that were sent there. */
  private async goesThere(tx: Tx, orderId: number, { region, detailSealed, nameSealed, phoneSealed }: SealedAddress) {
    const same = await tx.row(
      `SELECT id FROM orders
        WHERE id = ? AND region = ? AND addressSealed = ? AND contactNameSealed = ? AND contactPhoneSealed = ?`,
      [orderId, region, detailSealed, nameSealed, phoneSealed],
    )
    return same !== undefined
  }

  /** @returns false when it is no express order, has been packed, or is over. */
  private async send(tx: Tx, orderId: number, address: SealedAddress): Promise<boolean> {
    const to = this.contact.run(undefined, { pickup: null, address, remembered: null })
    const changed = await tx.run(
      `UPDATE orders SET region = ?, addressSealed = ?, contactNameSealed = ?, contactPhoneSealed = ?, contactPhoneIndex = ?,
              contactPhoneLast4 = ?
        WHERE id = ? AND delivery = 'express'
          AND (paymentState = 'unpaid' OR (paymentState = 'paid' AND fulfilmentState IN ('waiting', 'preparing')))`,
      [
        address.region,
        address.detailSealed,
        to.contactNameSealed,
        to.contactPhoneSealed,
        to.contactPhoneIndex,
        to.contactPhoneLast4,
        orderId,
      ],
    )
    return changed === 1
  }
}
