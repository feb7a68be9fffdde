import Taro from '@tarojs/taro'

type Query = Record<string, string | number | undefined>

function url(page: string, query: Query = {}): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return `/${page}/index${pairs.length ? `?${pairs.join('&')}` : ''}`
}

export interface CheckoutQuery {
  groupBuyCode: string
  kind: 'team' | 'alone'
  teamCode?: string
  itemId?: number
}

/** Every address in the app. Codes only: whatever else a page needs it asks the server for. */
export const routes = {
  home: () => url('pages/home'),
  orders: () => url('pages/orders'),
  me: () => url('pages/me'),
  search: (q?: string) => url('packages/group-buy/pages/search', { q }),
  forCoupon: (code: string) => url('packages/group-buy/pages/for-coupon', { code }),
  poster: (target: { groupBuyCode?: string; teamCode?: string }) => url('packages/share/pages/poster', target),
  groupBuy: (code: string, from?: string) => url('packages/group-buy/pages/detail', { code, from }),
  team: (code: string, from?: string) => url('packages/team/pages/detail', { code, from }),
  checkout: (query: CheckoutQuery) => url('packages/order/pages/checkout', { ...query }),
  payResult: (orderNo: string, result?: string) => url('packages/order/pages/pay-result', { orderNo, result }),
  order: (orderNo: string) => url('packages/order/pages/detail', { orderNo }),
  login: () => url('packages/member/pages/login'),
  addresses: (choosing?: boolean) => url('packages/member/pages/addresses', { choosing: choosing ? 1 : undefined }),
  addressEdit: (code?: string) => url('packages/member/pages/address-edit', { code }),
  points: () => url('packages/loyalty/pages/points'),
  rewards: () => url('packages/loyalty/pages/rewards'),
  reward: (code: string) => url('packages/loyalty/pages/reward', { code }),
  redemptions: () => url('packages/loyalty/pages/redemptions'),
  redemption: (code: string) => url('packages/loyalty/pages/redemption', { code }),
  coupons: () => url('packages/loyalty/pages/coupons'),
  levels: () => url('packages/loyalty/pages/levels'),
  couponCentre: () => url('packages/loyalty/pages/coupon-centre'),
  tickets: () => url('packages/ticket/pages/list'),
  newTicket: (about: { orderNo?: string; kind?: string } = {}) => url('packages/ticket/pages/new', about),
  ticket: (code: string) => url('packages/ticket/pages/detail', { code }),
  survey: (code: string) => url('packages/ticket/pages/survey', { code }),
  applyAfterSale: (orderNo: string) => url('packages/after-sale/pages/apply', { orderNo }),
  afterSales: () => url('packages/after-sale/pages/list'),
  afterSale: (code: string) => url('packages/after-sale/pages/detail', { code }),
  writeReview: (orderNo: string) => url('packages/review/pages/write', { orderNo }),
  appendReview: (code: string) => url('packages/review/pages/append', { code }),
  reviews: (code: string) => url('packages/review/pages/list', { code }),
  myReviews: () => url('packages/review/pages/mine'),
  notices: () => url('packages/member/pages/notices'),
  profile: () => url('packages/member/pages/profile'),
  memberCode: () => url('packages/member/pages/member-code'),
  favourites: () => url('packages/member/pages/favourites'),
  privacy: () => url('packages/member/pages/privacy'),
  privacyAsk: () => url('packages/member/pages/privacy-ask'),
  deleteAccount: () => url('packages/member/pages/delete-account'),
}

/** WeChat keeps ten pages at most; the tenth replaces the ninth instead of failing. */
const DEEPEST = 9

export function openPage(address: string): void {
  if (Taro.getCurrentPages().length >= DEEPEST) void Taro.redirectTo({ url: address })
  else void Taro.navigateTo({ url: address })
}

export function replacePage(address: string): void {
  void Taro.redirectTo({ url: address })
}

export function openTab(address: string): void {
  void Taro.switchTab({ url: address })
}

/** Back where the person came from, or home when the page was opened from a link. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab(routes.home())
}
