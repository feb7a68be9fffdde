import type { Tx } from '../../../platform/db/tx.ts'
import { holdAccount } from './hold-account.ts'
import { type GrantFacts, grantOfOrder } from './points.repository.ts'
import { clawBack } from './post-entry.ts'
import type { Reason } from '../../../platform/texts/reasons.ts'

/** Which order's points go back, and what the ledger says of it. */
export interface TakingBack {
  memberId: number
  orderId: number
  businessKey: string
  reason: Reason
  now: Date
}

/**
 * Takes back points that an order earned, pending ones from the grant, usable ones from the account. Everything in the
 * caller's transaction; holds the account.
 * @param count how many the grant gives back, read under the hold
 */
export async function takeBackGrant(
  tx: Tx,
  { memberId, orderId, businessKey, reason, now }: TakingBack,
  count: (grant: GrantFacts) => Promise<number>,
): Promise<void> {
  await holdAccount(tx, memberId)
  const grant = await grantOfOrder(tx, orderId)
  if (!grant) return
  const amount = await count(grant)
  if (amount === 0) return
  await takeFrom(tx, grant, amount)
  if (grant.state === 'granted') await clawBack(tx, { memberId, businessKey, amount, reason, orderId, now })
}

/** A pending grant of which nothing is left is cancelled: its release finds it so. */
async function takeFrom(tx: Tx, grant: GrantFacts, amount: number): Promise<void> {
  const takenBack = grant.takenBack + amount
  const state = grant.state === 'pending' && takenBack === grant.amount ? 'cancelled' : grant.state
  const counted = await tx.run(
    'UPDATE points_grants SET takenBack = ?, state = ? WHERE id = ? AND takenBack = ? AND state = ?',
    [takenBack, state, grant.id, grant.takenBack, grant.state],
  )
  if (counted !== 1) throw new Error(`points grant ${grant.id} changed although its account was held`)
}
