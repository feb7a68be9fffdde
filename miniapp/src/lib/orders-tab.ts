import { openTab, routes } from './routes.ts'

export type OrdersTab = 'all' | 'unpaid' | 'waiting' | 'preparing' | 'receiving' | 'done'

// A tab page takes no query in WeChat, so the wish waits here until the page shows.
let wanted: OrdersTab | undefined

export function openOrders(tab: OrdersTab): void {
  wanted = tab
  openTab(routes.orders())
}

export function takeOrdersTab(): OrdersTab | undefined {
  const tab = wanted
  wanted = undefined
  return tab
}
