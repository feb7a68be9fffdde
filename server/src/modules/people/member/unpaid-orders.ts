import type { Tx } from '../../../platform/db/tx.ts'
import { AuthError } from '../../../platform/http/http.errors.ts'
import { MemberError } from './member.errors.ts'

/** The contact columns of a member, encrypted. */
export interface MemberContact {
  contactNameSealed: string
  contactPhoneSealed: string
  contactPhoneIndex: string
  contactPhoneLast4: string
}

/**
 * Takes one of the member's few unpaid orders; the same statement remembers a pickup contact.
 * @returns whether one was free
 * @throws member.not-found for one who has left, auth.blocked for one who may not order: another process may admit them for
 * a moment yet
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
  if (taken === 1) return true
  const member = await tx.row<{ status: string }>('SELECT status FROM members WHERE id = ?', [memberId])
  if (member?.status === 'blocked') throw AuthError('blocked')
  if (member?.status !== 'active') throw MemberError('not-found')
  return false
}

/** The order is paid or closed: the member may place another one. */
export async function giveBackUnpaidOrder(tx: Tx, memberId: number): Promise<void> {
  await tx.run('UPDATE members SET unpaidOrders = unpaidOrders - 1 WHERE id = ? AND unpaidOrders > 0', [memberId])
}
