import { useDidShow } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { api } from './api.ts'
import type { OrderSummary } from './schemas.ts'
import { isSignedIn } from './session.ts'
import { now } from './clock.ts'

/** As many as a member may have at a time. */
const MOST = 5

/** The member's orders that still wait for their money, asked for whenever the page is shown; none for a guest. */
export function useWaitingOrders(): { waiting: OrderSummary[]; refresh: () => void } {
  const [orders, setOrders] = useState<OrderSummary[]>([])
  const refresh = useCallback(() => {
    if (!isSignedIn()) return setOrders((before) => (before.length ? [] : before))
    api
      .get('/api/v1/app/orders', { query: { state: 'unpaid', limit: MOST } })
      // The same list draws nothing anew.
      .then(({ items }) => setOrders((before) => (sameAs(before, items) ? before : items)))
      // The page sells without it as well.
      .catch(() => undefined)
  }, [])
  useDidShow(refresh)
  return { waiting: orders.filter((order) => Date.parse(order.payDeadlineAt) > now()), refresh }
}

const sameAs = (a: OrderSummary[], b: OrderSummary[]) =>
  a.map(({ orderNo }) => orderNo).join() === b.map(({ orderNo }) => orderNo).join()
