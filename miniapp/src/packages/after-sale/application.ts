import {
  AFTER_SALE_REASONS,
  type AfterSaleReason,
  needsPicture,
  objectionTo,
  wasSentInVain,
} from '@tuanke/shared/after-sale/rules'
import type { FulfilmentState } from '@tuanke/shared/order/state'
import { isShippingKept, refundFor } from '@tuanke/shared/order/refund'
import type { AfterSaleOptions } from '../../lib/schemas.ts'
import type { Draft } from './draft.ts'

/** Reasons that make sense: what nobody has in hand cannot be damaged, what was handed over has arrived. */
export function reasonsFor({ hasLeft, fulfilmentState }: AfterSaleOptions): AfterSaleReason[] {
  if (!hasLeft) return ['changed-mind', 'other']
  return AFTER_SALE_REASONS.filter((reason) => reason !== 'not-arrived' || fulfilmentState === 'shipped')
}

/** What a draft asks for, as the server will see it. */
export function askedFor(options: AfterSaleOptions, draft: Draft) {
  const lines = options.lines.map((line) => ({
    ...line,
    take: Math.min(draft.takes[line.itemId] ?? 0, line.left),
  }))
  const taken = lines.filter((line) => line.take > 0)
  const hasPerishable = taken.some((line) => line.isPerishable)
  const state = options.fulfilmentState as FulfilmentState
  const isInVain = draft.reason !== undefined && wasSentInVain(draft.reason, state)
  const units = options.hasLeft ? taken.reduce((sum, line) => sum + line.take, 0) : 0
  const isKept = isShippingKept({
    units: options.returnedUnits + units,
    changedMind: options.changedMindUnits + (isInVain ? units : 0),
  })
  const { totalFen, shippingFen } = refundFor({ lines, shippingFen: options.shippingFen, keepsShipping: isKept })
  return {
    taken: taken.map(({ itemId, take }) => ({ itemId, quantity: take })),
    hasPerishable,
    totalFen,
    shippingFen,
    /** Worth a word only where shipping would otherwise have come back. */
    isShippingKept: isInVain && isKept && options.shippingFen > 0,
    wantsPicture: draft.reason !== undefined && options.hasLeft && needsPicture(draft.reason),
    objection: draft.reason
      ? objectionTo({ kind: draft.kind, reason: draft.reason, pictures: draft.pictures.length, hasPerishable }, state)
      : null,
  }
}
