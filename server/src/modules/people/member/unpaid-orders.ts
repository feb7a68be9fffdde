import type { Tx } from '../../../platform/db/tx.ts'

/** The contact columns of a member, encrypted. */
export interface MemberContact {
  contactNameSealed: string
  contactPhoneSealed: string
  contactPhoneIndex: string
  contactPhoneLast4: string
}

/**
 * Takes one of the member's few unpaid orders; the same statement remembers a pickup contact. Who has left takes none.
 * @returns whether one was free
 */
export async function takeUnpaidOrder(
  tx: Tx,
  memberId: number,
  { contact, limit }: { contact: MemberContact | null; limit: number },
): Promise<boolean> {
  const taken = await tx.run(
    `UPDATE members
        SET unpaidOrders = unpaidOrders + 1,
            contactNameSealed = COALESCE(?, contactNameSealed), contactPhoneSealed = COALESCE(?, contactPhoneSealed),
            contactPhoneIndex = COALESCE(?, contactPhoneIndex), contactPhoneLast4 = COALESCE(?, contactPhoneLast4)
      WHERE id = ? AND unpaidOrders < ? AND status = 'active'`,
    [
      ...(contact
        ? [contact.contactNameSealed, contact.contactPhoneSealed, contact.contactPhoneIndex, contact.contactPhoneLast4]
        : [null, null, null, null]),
      ...[memberId, limit],
    ],
  )
  return taken === 1
}

/** The order is paid or closed: the member may place another one. */
export async function giveBackUnpaidOrder(tx: Tx, memberId: number): Promise<void> {
  await tx.run('UPDATE members SET unpaidOrders = unpaidOrders - 1 WHERE id = ? AND unpaidOrders > 0', [memberId])
}
