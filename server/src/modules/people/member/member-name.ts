import { foldForSearch } from '@tuanke/shared/search-text'
import type { Tx } from '../../../platform/db/tx.ts'

/** The name of member `m` as searches compare it; apart from the member, whose row orders hold. */
export const MEMBER_NAME = '(SELECT n.searchText FROM member_names n WHERE n.memberId = m.id)'

/** Keeps a member findable by their name; whoever writes `nickname` does this in the same transaction. */
export async function keepName(tx: Tx, memberId: number, nickname: string): Promise<void> {
  const searchText = foldForSearch(nickname)
  const kept = await tx.run('UPDATE member_names SET searchText = ? WHERE memberId = ?', [searchText, memberId])
  if (kept === 0) await tx.insert('member_names', { memberId, searchText })
}
