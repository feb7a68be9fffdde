import type { Tx } from '../../../platform/db/tx.ts'
import type { Answer } from './topics.ts'

/** More than anybody is ever sent; a phone that says 'accept' for ever must not count for ever. */
export const MOST_PERMISSIONS = 50

interface Whose {
  memberId: number
  templateId: string
}

/*
 * The ledger of permissions: each function changes the quota and writes the entry that explains it, in the caller's
 * transaction. One accept is one message.
 */

/** Writes down what the person answered; only 'accept' counts. The row must be there: `openAccounts`. */
export async function recordAnswer(tx: Tx, whose: Whose, answer: Answer, now: Date): Promise<void> {
  const { memberId, templateId } = whose
  const counts = answer === 'accept' ? 1 : 0
  await tx.run('UPDATE message_permissions SET lastAnswer = ?, answeredAt = ? WHERE memberId = ? AND templateId = ?', [
    answer,
    now,
    memberId,
    templateId,
  ])
  if (counts === 0) return
  const counted = await tx.run(
    'UPDATE message_permissions SET quota = quota + 1 WHERE memberId = ? AND templateId = ? AND quota < ?',
    [memberId, templateId, MOST_PERMISSIONS],
  )
  if (counted === 1) await enter(tx, whose, 'accept', 1, null, now)
}

/** @returns false when there is none */
export async function takePermission(tx: Tx, whose: Whose, messageId: number, now: Date): Promise<boolean> {
  const taken = await tx.run(
    'UPDATE message_permissions SET quota = quota - 1 WHERE memberId = ? AND templateId = ? AND quota > 0',
    [whose.memberId, whose.templateId],
  )
  if (taken === 1) await enter(tx, whose, 'take', -1, messageId, now)
  return taken === 1
}

/** The message was surely not sent, so WeChat still has the permission. */
export async function giveBackPermission(tx: Tx, whose: Whose, messageId: number, now: Date): Promise<void> {
  await tx.run('UPDATE message_permissions SET quota = quota + 1 WHERE memberId = ? AND templateId = ?', [
    whose.memberId,
    whose.templateId,
  ])
  await enter(tx, whose, 'give-back', 1, messageId, now)
}

/** WeChat says there is no permission (43101): whatever we counted is wrong. */
export async function voidPermissions(tx: Tx, whose: Whose, messageId: number, now: Date): Promise<void> {
  const { memberId, templateId } = whose
  const row = await tx.row<{ quota: number }>(
    'SELECT quota FROM message_permissions WHERE memberId = ? AND templateId = ?',
    [memberId, templateId],
  )
  if (!row || row.quota === 0) return
  const voided = await tx.run(
    'UPDATE message_permissions SET quota = quota - ? WHERE memberId = ? AND templateId = ? AND quota >= ?',
    [row.quota, memberId, templateId, row.quota],
  )
  if (voided === 1) await enter(tx, whose, 'refused', -row.quota, messageId, now)
}

async function enter(
  tx: Tx,
  { memberId, templateId }: Whose,
  kind: string,
  amount: number,
  messageId: number | null,
  createdAt: Date,
): Promise<void> {
  await tx.insert('message_permission_entries', { memberId, templateId, kind, amount, messageId, createdAt })
}
