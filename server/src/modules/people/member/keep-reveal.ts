import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'

export interface Reveal {
  memberId: number
  field: 'phone' | 'receiver'
  /** Number of the order or code of the gift that goes there; null for the member's own page. */
  reference: string | null
  reason: string
}

/** Who looked at whose data, when and why; in the transaction that reads it, so that nothing is shown without it. */
export async function keepReveal(tx: Tx, staff: StaffActor, reveal: Reveal, now: Date): Promise<void> {
  await tx.insert('personal_data_reveals', {
    ...reveal,
    reason: reveal.reason.trim(),
    staffId: staff.staffId,
    createdAt: now,
  })
}
