import type { Tx } from '../../../platform/db/tx.ts'
import { PointsError } from './points.errors.ts'

/** Whether a member was put on the ban list: such a member neither earns nor spends (MB-2). */
export async function isBanned(tx: Tx, memberId: number): Promise<boolean> {
  const ban = await tx.row<{ memberId: number }>('SELECT memberId FROM points_bans WHERE memberId = ?', [memberId])
  return ban !== undefined
}

/** @throws points.banned */
export async function refuseBanned(tx: Tx, memberId: number): Promise<void> {
  if (await isBanned(tx, memberId)) throw PointsError('banned')
}
