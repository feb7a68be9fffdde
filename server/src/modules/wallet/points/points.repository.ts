import type { Lot, Take } from '@tuanke/shared/points/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import { earnKey } from './earn-key.ts'

export interface GrantFacts {
  id: number
  memberId: number
  orderId: number
  earnedOnFen: number
  amount: number
  takenBack: number
  state: 'pending' | 'granted' | 'cancelled'
}

const GRANT = 'id, memberId, orderId, earnedOnFen, amount, takenBack, state'

export function grantOfOrder(tx: Tx, orderId: number): Promise<GrantFacts | undefined> {
  return tx.row(`SELECT ${GRANT} FROM points_grants WHERE businessKey = ?`, [earnKey(orderId)])
}

export function grantById(tx: Tx, grantId: number): Promise<GrantFacts | undefined> {
  return tx.row(`SELECT ${GRANT} FROM points_grants WHERE id = ?`, [grantId])
}

/** The member's lots that still hold points; the first to expire first. */
export function heldLots(tx: Tx, memberId: number): Promise<Lot[]> {
  return tx.rows(
    'SELECT id, remaining, expiresAt FROM points_lots WHERE memberId = ? AND remaining > 0 ORDER BY expiresAt, id',
    [memberId],
  )
}

/** What a spend took from which lots. */
export function takesOf(tx: Tx, spendKey: string): Promise<Take[]> {
  return tx.rows(
    `SELECT t.id AS takeId, t.lotId, t.amount, t.returned, l.expiresAt
       FROM points_entries e JOIN points_takes t ON t.entryId = e.id JOIN points_lots l ON l.id = t.lotId
      WHERE e.businessKey = ?`,
    [spendKey],
  )
}
