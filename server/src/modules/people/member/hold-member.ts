import type { Tx } from '../../../platform/db/tx.ts'
import { MemberError } from './member.errors.ts'

/**
 * Holds a member's row until the commit, so that what is counted per member comes one after another.
 * @throws member.not-found for one who has left: another process may admit them for a moment yet
 */
export async function holdMember(tx: Tx, memberId: number): Promise<void> {
  if ((await tx.hold('members', "id = ? AND status <> 'deleted'", [memberId])) === 0) throw MemberError('not-found')
}
