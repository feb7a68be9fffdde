import type { Dto } from '@tuanke/shared/api/admin/types'
import { createContext, useCallback, useContext } from 'react'

export type StaffMe = Dto<'StaffMe'>

/** What the server's roles grant (server/src/platform/http/permissions.ts). */
export type Permission =
  | 'dashboard.read'
  | 'order.read'
  | 'member.read'
  | 'member.reveal'
  | 'order.ship'
  | 'order.ready'
  | 'order.refund'
  | 'order.note'
  | 'pickup.verify'
  | 'coupon.read'
  | 'coupon.write'
  | 'coupon.issue'
  | 'group-buy.read'
  | 'group-buy.write'
  | 'product.read'
  | 'product.write'
  | 'image.upload'
  | 'stock.adjust'
  | 'pickup-point.read'
  | 'pickup-point.write'
  | 'level.read'
  | 'level.write'
  | 'review.read'
  | 'review.moderate'
  | 'review.reply'
  | 'ticket.read'
  | 'ticket.answer'
  | 'survey.read'
  | 'after-sale.read'
  | 'after-sale.decide'
  | 'after-sale.receive'
  | 'reward.read'
  | 'reward.write'
  | 'redemption.read'
  | 'redemption.send'
  | 'redemption.cancel'
  | 'points.read'
  | 'points.adjust'
  | 'points.approve'
  | 'points.ban'
  | 'health.read'
  | 'health.retry'
  | 'message.read'
  | 'demo.clock'

export const StaffContext = createContext<StaffMe | null>(null)

/** The signed-in staff member; only used below the session gate. */
export const useStaff = (): StaffMe => {
  const me = useContext(StaffContext)
  if (!me) throw new Error('useStaff needs a signed-in session')
  return me
}

/** What this person may do; screens hide what they may not. The server checks again. */
export const useCan = (): ((permission: Permission) => boolean) => {
  const { permissions } = useStaff()
  return useCallback((permission) => permissions.includes(permission), [permissions])
}
