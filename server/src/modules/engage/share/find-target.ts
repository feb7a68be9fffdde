import type { Tx } from '../../../platform/db/tx.ts'
import type { ShareTarget } from './dto/share.dto.ts'
import { ShareError } from './share.errors.ts'

/** What a code leads to, by ids; a team's group buy stands beside it. */
export interface FoundTarget {
  groupBuyId: number
  groupBuyCode: string
  teamId: number | null
  teamCode: string | null
  closeAt: Date
}

/** A team when its code is named, else the group buy. @throws share.not-found */
export async function findTarget(tx: Tx, { groupBuyCode, teamCode }: ShareTarget): Promise<FoundTarget> {
  const isVisible = "g.deletedAt IS NULL AND g.status <> 'draft'"
  const found = teamCode
    ? await tx.row<FoundTarget>(
        `SELECT g.id AS groupBuyId, g.code AS groupBuyCode, t.id AS teamId, t.code AS teamCode, g.closeAt
           FROM teams t JOIN group_buys g ON g.id = t.groupBuyId WHERE t.code = ? AND ${isVisible}`,
        [teamCode],
      )
    : await tx.row<FoundTarget>(
        `SELECT g.id AS groupBuyId, g.code AS groupBuyCode, NULL AS teamId, NULL AS teamCode, g.closeAt
           FROM group_buys g WHERE g.code = ? AND ${isVisible}`,
        [groupBuyCode ?? ''],
      )
  if (!found) throw ShareError('not-found')
  return found
}

/** The member a link names, unless it is the visitor: one's own link counts for nobody. */
export async function findSharer(
  tx: Tx,
  memberNo: string | undefined,
  visitorId: number | null,
): Promise<number | null> {
  if (!memberNo) return null
  const sharer = await tx.row<{ id: number }>("SELECT id FROM members WHERE memberNo = ? AND status = 'active'", [
    memberNo,
  ])
  return sharer && sharer.id !== visitorId ? sharer.id : null
}
