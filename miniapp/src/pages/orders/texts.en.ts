import type { ordersZh } from './texts.zh.ts'

export const ordersEn: typeof ordersZh = {
  tabs: {
    all: 'All',
    unpaid: 'To pay',
    waiting: 'Teaming',
    preparing: 'Preparing',
    receiving: 'To receive',
    done: 'Done',
  },
  stage: {
    unpaid: 'To pay',
    teaming: 'Teaming',
    preparing: 'Preparing',
    shipped: 'On its way',
    ready: 'Ready',
    received: 'Done',
    closed: 'Closed',
    refunding: 'Refunding',
    refunded: 'Refunded',
  },
  next: { unpaid: 'Pay', teaming: 'Invite', ready: 'Show code', shipped: 'Track', other: 'View' },
  missing: (free) => `${free} more to go`,
  payBefore: 'Pay within',
  pickup: 'Pickup',
  express: 'Delivery',
  count: (count) => (count === 1 ? '1 piece' : `${count} pieces`),
  empty: 'No orders yet',
  emptyHere: 'No orders here',
  emptyText: 'See what others are buying together',
  goHome: 'Look around',
}
