import type { AfterSaleReason } from '@tuanke/shared/after-sale/rules'
import type { AfterSaleKind, AfterSaleState } from '@tuanke/shared/after-sale/state'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { holdOrder } from '../order/order.ts'
import { inScope } from '../order/staff-scope.ts'
import { AfterSaleError } from './after-sale.errors.ts'

/** A case as its moves need it. */
export interface AfterSaleCase {
  id: number
  code: string
  orderId: number
  memberId: number
  kind: AfterSaleKind
  reason: AfterSaleReason
  state: AfterSaleState
  amountFen: number
  isShippingKept: boolean
  score: number | null
}

export interface CaseLine {
  id: number
  orderLineId: number
  skuId: number
  quantity: number
  restocked: number
}

const COLUMNS = `c.id, c.code, c.orderId, c.memberId, c.kind, c.reason, c.state, c.amountFen, c.isShippingKept, c.score`

/** Holds the order of the case, then reads the case: nothing moves it meanwhile. Of another member: not found. */
export const holdCaseOfMember = (tx: Tx, code: string, memberId: number): Promise<AfterSaleCase> =>
  holdCase(tx, 'c.code = ? AND c.memberId = ?', [code, memberId])

/** The same for staff; a case of another point is not found. */
export function holdCaseOfStaff(tx: Tx, code: string, staff: StaffActor): Promise<AfterSaleCase> {
  const [scope, params] = inScope(staff)
  return holdCase(tx, `c.code = ? AND ${scope}`, [code, ...params])
}

export const holdCaseById = (tx: Tx, id: number): Promise<AfterSaleCase> => holdCase(tx, 'c.id = ?', [id])

async function holdCase(tx: Tx, condition: string, params: Param[]): Promise<AfterSaleCase> {
  const read = () =>
    tx.row<AfterSaleCase>(
      `SELECT ${COLUMNS} FROM after_sales c JOIN orders o ON o.id = c.orderId WHERE ${condition}`,
      params,
    )
  const seen = await read()
  if (!seen) throw AfterSaleError('not-found')
  await holdOrder(tx, seen.orderId)
  return (await read())!
}

export const linesOfCase = (tx: Tx, afterSaleId: number): Promise<CaseLine[]> =>
  tx.rows<CaseLine>(
    `SELECT l.id, l.orderLineId, o.skuId, l.quantity, l.restocked
       FROM after_sale_lines l JOIN order_lines o ON o.id = l.orderLineId WHERE l.afterSaleId = ? ORDER BY l.id`,
    [afterSaleId],
  )

/** The case lets go of the units it had claimed; for a case that ends without money. */
export async function dropClaims(tx: Tx, afterSaleId: number): Promise<void> {
  for (const line of await linesOfCase(tx, afterSaleId)) {
    const dropped = await tx.run(
      'UPDATE order_lines SET claimedQuantity = claimedQuantity - ? WHERE id = ? AND claimedQuantity >= ?',
      [line.quantity, line.orderLineId, line.quantity],
    )
    if (dropped !== 1) throw new Error(`order line ${line.orderLineId} does not hold the claim of case ${afterSaleId}`)
  }
}
