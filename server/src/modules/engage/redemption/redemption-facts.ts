import type { RedemptionState } from '@tuanke/shared/redemption/state'
import type { Tx } from '../../../platform/db/tx.ts'

/** What the moves of a redemption need to know. */
export interface RedemptionFacts {
  id: number
  code: string
  memberId: number
  rewardId: number
  title: string
  points: number
  state: RedemptionState
  delivery: 'pickup' | 'express' | 'none'
  pickupPointId: number | null
  collectByAt: Date | null
}

const FACTS =
  'SELECT id, code, memberId, rewardId, title, points, state, delivery, pickupPointId, collectByAt FROM redemptions'

export function redemptionById(tx: Tx, id: number): Promise<RedemptionFacts | undefined> {
  return tx.row(`${FACTS} WHERE id = ?`, [id])
}

export function redemptionByCode(tx: Tx, code: string): Promise<RedemptionFacts | undefined> {
  return tx.row(`${FACTS} WHERE code = ?`, [code])
}

export function redemptionByPickupCode(tx: Tx, pickupCode: string): Promise<RedemptionFacts | undefined> {
  return tx.row(`${FACTS} WHERE pickupCode = ?`, [pickupCode])
}

/** What makes the points of a redemption go once, and come back once. */
export const spendKey = (code: string) => `redemption:${code}:spend`
export const returnKey = (code: string) => `redemption:${code}:return`
