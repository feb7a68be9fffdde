import type { Tx } from '../../../platform/db/tx.ts'

/** Under which openid WeChat knows a member in this mini-program; null for one it has never met. */
export async function openidOf(tx: Tx, memberId: number, appid: string): Promise<string | null> {
  const row = await tx.row<{ openid: string }>(
    'SELECT openid FROM member_identities WHERE memberId = ? AND appid = ? ORDER BY id LIMIT 1',
    [memberId, appid],
  )
  return row?.openid ?? null
}
