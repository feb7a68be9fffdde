import type { ApiError } from '@tuanke/shared/api/api-error'
import { openPage, openTab, replacePage, routes } from '../../../lib/routes.ts'
import { checkoutTexts } from '../texts.ts'
import type { CheckoutStart } from './use-checkout.ts'

interface WayOn {
  label: string
  go: () => void
}

/** Where somebody whose order was refused goes next; undefined when staying and changing something is the way. */
export function wayOn(error: ApiError, start: CheckoutStart, retry: () => void): WayOn | undefined {
  const { ways } = checkoutTexts
  switch (error.code) {
    case 'team.full':
    case 'team.expired':
    case 'team.formed':
      return {
        label: ways.otherTeams,
        go: () => replacePage(start.teamCode ? routes.team(start.teamCode) : routes.groupBuy(start.groupBuyCode)),
      }
    case 'team.already-in': {
      const { orderNo } = error.params
      return {
        label: ways.myOrder,
        go: () => (typeof orderNo === 'string' ? replacePage(routes.order(orderNo)) : openTab(routes.orders())),
      }
    }
    case 'order.too-many-unpaid':
    case 'team.limit-joined':
    case 'team.limit-opened':
    case 'group-buy.limit-units':
      return { label: ways.myOrders, go: () => openTab(routes.orders()) }
    case 'group-buy.not-found':
    case 'group-buy.ended':
    case 'group-buy.not-open':
    case 'group-buy.not-started':
    case 'group-buy.quota-reached':
      return { label: ways.home, go: () => openTab(routes.home()) }
    case 'stock.sold-out':
      return Number(error.params.available) > 0 ? undefined : { label: ways.home, go: () => openTab(routes.home()) }
    case 'team.not-found':
    case 'order.alone-unavailable':
      return { label: ways.offer, go: () => replacePage(routes.groupBuy(start.groupBuyCode)) }
    case 'order.address-required':
    case 'address.not-found':
      return { label: ways.address, go: () => openPage(routes.addresses(true)) }
    case 'network':
    case 'server.error':
    case 'server.unavailable':
    case 'idempotency.in-flight':
      return { label: ways.retry, go: retry }
    default:
      return undefined
  }
}
