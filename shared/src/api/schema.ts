// INTERIM, written by hand in the shape openapi-typescript emits; replaced by the generated file as soon as the
// server's controllers stand. Names and fields are the contract.
type Json<T> = { content: { 'application/json': T } }
type Op<P extends { query?: unknown; path?: unknown; header?: unknown }, B, R> = {
  parameters: { query?: P['query']; path?: P['path']; header?: P['header'] }
  requestBody?: B extends never ? never : Json<B>
  responses: { 200: Json<R> }
}
type Page<T> = { items: T[]; nextCursor: string | null }
type Cursor = { cursor?: string; limit?: number }
type Idem = { 'idempotency-key': string }

export interface components {
  schemas: {
    /** RFC 9457. `code` is the program's word, `params` fill the message. */
    Problem: { type: string; title: string; status: number; code: string; params: Record<string, unknown>; requestId: string; errors?: { path: string; message: string }[] }
    ShopSettings: { shopName: string; servicePhone: string; payMinutes: number; pointsPerYuan: number; autoReceiveDays: number; demo: DemoSettings | null }
    Session: { accessToken: string; refreshToken: string; expiresInSeconds: number }
    Me: {
      memberNo: string; nickname: string; avatarUrl: string | null
      pointsBalance: number; pointsPending: number; unreadNotices: number
      orderCounts: { unpaid: number; waiting: number; preparing: number; receiving: number }
      contact: Contact | null
    }
    Contact: Contact
    Address: Address
    AddressInput: Omit<Address, 'code'>
    Category: { code: string; name: string; children: { code: string; name: string }[] }
    GroupBuyCard: GroupBuyCard
    Home: { categories: components['schemas']['Category'][]; items: GroupBuyCard[]; nextCursor: string | null }
    GroupBuyDetail: GroupBuyDetail
    TeamDetail: TeamDetail
    QuoteInput: QuoteInput
    Quote: Quote
    PlaceOrderInput: PlaceOrderInput
    OrderPlaced: { orderNo: string; payableFen: number; payDeadlineAt: string; teamCode: string | null }
    PayParams: { paid: boolean; wechat: WechatPayParams | null }
    OrderSummary: OrderSummary
    OrderDetail: OrderDetail
    PointsEntry: { kind: string; amount: number; balanceAfter: number; reason: string; createdAt: string }
    PointsSummary: { balance: number; pending: number; debt: number; expiring: { amount: number; expiresAt: string }[]; pendingGrants: { amount: number; availableAt: string; orderNo: string }[]; entries: components['schemas']['PointsEntry'][]; nextCursor: string | null }
    Notice: { id: number; kind: string; title: string; body: string; orderNo: string | null; teamCode: string | null; readAt: string | null; createdAt: string }
    StaffMe: { username: string; displayName: string; role: StaffRole; permissions: string[]; pickupPointCode: string | null }
    AdminSku: { code: string; spec: string; priceFen: number; costFen: number; weightGram: number; isOnShelf: boolean; onHand: number; reserved: number; lowMark: number }
    AdminProduct: AdminProduct
    AdminProductInput: Omit<AdminProduct, 'code' | 'skus' | 'status'> & { skus: { code?: string; spec: string; priceFen: number; costFen: number; weightGram: number; isOnShelf: boolean; lowMark: number; initialStock?: number }[] }
    PickupPoint: PickupPoint
    PickupPointInput: Omit<PickupPoint, 'code'>
    AdminGroupBuySummary: { code: string; title: string; coverUrl: string; phase: GroupBuyPhase; isPinned: boolean; isHidden: boolean; openAt: string; closeAt: string; teamSize: number; openTeams: number; formedTeams: number; failedTeams: number; paidOrders: number; soldUnits: number; createdAt: string; deletedAt: string | null }
    AdminGroupBuy: AdminGroupBuy
    AdminGroupBuyInput: AdminGroupBuyInput
    GroupBuyLogEntry: { action: string; staffName: string; detail: string; createdAt: string }
    AdminOrderSummary: AdminOrderSummary
    AdminOrder: AdminOrder
    PickupLookup: { order: AdminOrder; canVerify: boolean; reason: string | null }
    StockMovement: { cause: string; delta: number; onHandAfter: number; reason: string; staffName: string | null; createdAt: string }
    Dashboard: { today: { paidOrders: number; paidFen: number; newMembers: number }; yesterday: { paidOrders: number; paidFen: number; newMembers: number }; todo: { preparing: number; ready: number; refunding: number; lowStock: number; deadLetters: number }; openTeams: number }
    DeadLetter: { id: number; handler: string; event: string; attempts: number; lastError: string; createdAt: string }
  }
}
export interface DemoSettings { deviceUrl: string; members: { openid: string; label: string }[]; staff: { username: string; password: string; label: string }[] }
export interface Contact { name: string; phone: string }
export interface Address { code: string; name: string; phone: string; province: string; city: string; district: string; detail: string; isDefault: boolean }
export type GroupBuyPhase = 'draft' | 'preview' | 'scheduled' | 'open' | 'ended' | 'archived'
export interface MaskedMember { nickname: string; avatarUrl: string | null; isMe: boolean }
export interface TeamGlance { teamCode: string; size: number; seatsLeft: number; deadlineAt: string; members: MaskedMember[]; isMine: boolean }
export interface GroupBuyCard {
  code: string; title: string; coverUrl: string; groupPriceFen: number; alonePriceFen: number | null; teamSize: number
  openAt: string; closeAt: string; phase: GroupBuyPhase; isSoldOut: boolean; soldUnits: number
  nearestTeam: { seatsLeft: number; deadlineAt: string; members: MaskedMember[] } | null
}
export interface OfferItem { itemId: number; skuCode: string; spec: string; imageUrl: string | null; groupPriceFen: number; alonePriceFen: number | null; available: number; perMemberLimit: number | null }
export interface PickupChoice { pickupPointCode: string; name: string; address: string; openHours: string; pickupFromAt: string; pickupToAt: string; instructions: string }
export type DetailBlock = { kind: 'text'; text: string } | { kind: 'image'; url: string; alt: string }
export interface GroupBuyDetail {
  code: string; title: string; subtitle: string; phase: GroupBuyPhase; openAt: string; closeAt: string; serverNow: string
  teamSize: number; teamLifeMinutes: number; allowsAlone: boolean
  gallery: string[]; coverUrl: string; blocks: DetailBlock[]; usageGuide: string; certificates: { title: string; imageUrl: string }[]
  origin: string; storage: string; shelfLife: string; returnPromise: string; isPerishable: boolean
  items: OfferItem[]; delivery: { express: { shippingFen: number } | null; pickupPoints: PickupChoice[] }
  limits: { unitsPerMember: number | null; joinsPerMember: number | null; opensPerMember: number | null }
  openTeams: TeamGlance[]; soldUnits: number; share: { title: string; imageUrl: string }
}
export interface TeamDetail {
  teamCode: string; state: 'open' | 'formed' | 'failed'; size: number; seatsLeft: number; deadlineAt: string; serverNow: string; formedAt: string | null
  members: (MaskedMember & { isOpener: boolean; paid: boolean })[]
  myOrderNo: string | null; myOrderNeedsPayment: boolean
  groupBuy: GroupBuyCard & { isPerishable: boolean }; otherTeams: TeamGlance[]
}
export interface QuoteInput {
  groupBuyCode: string; kind: 'team' | 'alone'; teamCode?: string; items: { itemId: number; quantity: number }[]
  delivery: 'express' | 'pickup'; addressCode?: string; pickupPointCode?: string
}
export interface QuoteLine { itemId: number; title: string; spec: string; imageUrl: string | null; unitPriceFen: number; quantity: number; goodsFen: number; levelDiscountFen: number; couponDiscountFen: number; pointsDiscountFen: number; payableFen: number }
export interface Money { goodsFen: number; levelDiscountFen: number; couponDiscountFen: number; pointsDiscountFen: number; shippingFen: number; payableFen: number }
export interface Quote extends Money { lines: QuoteLine[]; pointsToEarn: number; needsPerishableAck: boolean }
export interface PlaceOrderInput extends QuoteInput { expectedPayableFen: number; contact?: Contact; buyerNote?: string; perishableAck?: boolean; sharerMemberNo?: string }
export interface WechatPayParams { appId: string; timeStamp: string; nonceStr: string; package: string; signType: 'RSA'; paySign: string }
export type PaymentState = 'unpaid' | 'paid' | 'closed' | 'refunding' | 'refunded'
export type FulfilmentState = 'waiting' | 'preparing' | 'shipped' | 'ready' | 'received' | 'cancelled'
export type AfterSaleState = 'none'
/** What the customer sees first; derived in shared/src/order/stage.ts from the three states. */
export type OrderStage = 'unpaid' | 'teaming' | 'preparing' | 'shipped' | 'ready' | 'received' | 'closed' | 'refunding' | 'refunded'
export interface OrderSummary { orderNo: string; stage: OrderStage; paymentState: PaymentState; fulfilmentState: FulfilmentState; createdAt: string; payDeadlineAt: string; payableFen: number; delivery: 'express' | 'pickup'; team: TeamGlance | null; lines: { title: string; spec: string; imageUrl: string | null; quantity: number; unitPriceFen: number }[] }
export interface StoryStep { kind: 'placed' | 'paid' | 'team-formed' | 'team-failed' | 'moved-team' | 'ready' | 'shipped' | 'received' | 'points-pending' | 'points-granted' | 'closed' | 'refund-started' | 'refunded'; at: string; params: Record<string, string | number> }
export interface OrderDetail extends OrderSummary {
  money: Money & { paidFen: number; refundedFen: number }; detailLines: QuoteLine[]; story: StoryStep[]
  pickup: { pointName: string; pointAddress: string; openHours: string; fromAt: string; toAt: string; instructions: string; code: string | null; contact: Contact } | null
  express: { contact: Contact; address: string; companyName: string | null; trackingNo: string | null } | null
  buyerNote: string; canCancel: boolean; canPay: boolean; canConfirmReceipt: boolean; pointsToEarn: number
  groupBuyCode: string; closeReason: string | null; serverNow: string
}
export type StaffRole = 'owner' | 'operator' | 'service' | 'warehouse' | 'analyst'
export interface AdminProduct {
  code: string; title: string; subtitle: string; categoryCode: string; coverUrl: string; gallery: string[]; blocks: DetailBlock[]; usageGuide: string
  certificates: { title: string; imageUrl: string }[]; origin: string; storage: string; shelfLife: string; returnPromise: string; isPerishable: boolean
  status: 'draft' | 'on' | 'off'; skus: components['schemas']['AdminSku'][]
}
export interface PickupPoint { code: string; name: string; address: string; phone: string; openHours: string; isActive: boolean }
export interface AdminGroupBuyInput {
  productCode: string; title: string; subtitle: string; coverUrl: string; openAt: string; closeAt: string; teamSize: number; teamLifeMinutes: number
  unitsPerMember: number | null; joinsPerMember: number | null; opensPerMember: number | null
  items: { skuCode: string; groupPriceFen: number; alonePriceFen: number | null; quota: number | null; perMemberLimit: number | null }[]
  express: { shippingFen: number } | null; pickupPoints: { pickupPointCode: string; pickupFromAt: string; pickupToAt: string; instructions: string }[]
  shareTitle: string; shareImageUrl: string | null
}
export interface AdminGroupBuy extends AdminGroupBuyInput { code: string; phase: GroupBuyPhase; isPinned: boolean; isHidden: boolean; deletedAt: string | null; createdAt: string; itemsSold: { skuCode: string; spec: string; sold: number }[]; teams: { open: number; formed: number; failed: number } }
export interface AdminOrderSummary { orderNo: string; stage: OrderStage; memberNickname: string; memberNo: string; phoneLast4: string; groupBuyTitle: string; summary: string; quantity: number; payableFen: number; delivery: 'express' | 'pickup'; pickupPointName: string | null; teamCode: string | null; createdAt: string; paidAt: string | null }
export interface AdminOrder extends OrderDetail {
  member: { memberNo: string; nickname: string; phoneLast4: string }; merchantNote: string; privateNote: string
  payments: { outTradeNo: string; amountFen: number; status: string; transactionId: string | null; succeededAt: string | null }[]
  refunds: { outRefundNo: string; amountFen: number; cause: string; status: string; attempts: number; lastError: string | null; createdAt: string; succeededAt: string | null }[]
  events: { field: string; from: string; to: string; actor: string; reason: string; createdAt: string }[]
  canShip: boolean; canReady: boolean; canVerify: boolean; canRefund: boolean; groupBuyTitle: string
}
type S = components['schemas']
export interface paths {
  '/api/v1/app/settings': { get: Op<{}, never, S['ShopSettings']> }
  '/api/v1/app/session': { post: Op<{}, { code: string }, S['Session']> }
  '/api/v1/app/session/refresh': { post: Op<{}, { refreshToken: string }, S['Session']> }
  '/api/v1/app/session/end': { post: Op<{}, { refreshToken: string }, { ok: true }> }
  '/api/v1/app/me': { get: Op<{}, never, S['Me']>; patch: Op<{}, { nickname?: string }, S['Me']> }
  '/api/v1/app/me/contact': { put: Op<{}, S['Contact'], S['Contact']> }
  '/api/v1/app/me/addresses': { get: Op<{}, never, { items: S['Address'][] }>; post: Op<{}, S['AddressInput'], S['Address']> }
  '/api/v1/app/me/addresses/{code}': { put: Op<{ path: { code: string } }, S['AddressInput'], S['Address']>; delete: Op<{ path: { code: string } }, never, { ok: true }> }
  '/api/v1/app/me/points': { get: Op<{ query: Cursor }, never, S['PointsSummary']> }
  '/api/v1/app/me/notices': { get: Op<{ query: Cursor }, never, Page<S['Notice']>> }
  '/api/v1/app/me/notices/read': { post: Op<{}, { upToId: number }, { ok: true }> }
  '/api/v1/app/home': { get: Op<{ query: Cursor & { category?: string } }, never, S['Home']> }
  '/api/v1/app/group-buys/{code}': { get: Op<{ path: { code: string } }, never, S['GroupBuyDetail']> }
  '/api/v1/app/teams/{code}': { get: Op<{ path: { code: string } }, never, S['TeamDetail']> }
  '/api/v1/app/quotes': { post: Op<{}, S['QuoteInput'], S['Quote']> }
  '/api/v1/app/orders': { get: Op<{ query: Cursor & { state?: 'all' | 'unpaid' | 'waiting' | 'preparing' | 'receiving' | 'done' } }, never, Page<S['OrderSummary']>>; post: Op<{ header: Idem }, S['PlaceOrderInput'], S['OrderPlaced']> }
  '/api/v1/app/orders/{orderNo}': { get: Op<{ path: { orderNo: string } }, never, S['OrderDetail']> }
  '/api/v1/app/orders/{orderNo}/pay': { post: Op<{ path: { orderNo: string } }, never, S['PayParams']> }
  '/api/v1/app/orders/{orderNo}/payment-check': { post: Op<{ path: { orderNo: string } }, never, S['OrderDetail']> }
  '/api/v1/app/orders/{orderNo}/cancel': { post: Op<{ path: { orderNo: string }; header: Idem }, { reason: string }, S['OrderDetail']> }
  '/api/v1/app/orders/{orderNo}/receive': { post: Op<{ path: { orderNo: string }; header: Idem }, never, S['OrderDetail']> }
  '/api/v1/admin/session': { post: Op<{}, { username: string; password: string }, S['Session']> }
  '/api/v1/admin/session/refresh': { post: Op<{}, { refreshToken: string }, S['Session']> }
  '/api/v1/admin/session/end': { post: Op<{}, { refreshToken: string }, { ok: true }> }
  '/api/v1/admin/me': { get: Op<{}, never, S['StaffMe']> }
  '/api/v1/admin/dashboard': { get: Op<{}, never, S['Dashboard']> }
  '/api/v1/admin/categories': { get: Op<{}, never, { items: S['Category'][] }>; post: Op<{}, { name: string; parentCode: string | null }, S['Category']> }
  '/api/v1/admin/products': { get: Op<{ query: Cursor & { q?: string; lowStock?: boolean } }, never, Page<S['AdminProduct']>>; post: Op<{}, S['AdminProductInput'], S['AdminProduct']> }
  '/api/v1/admin/products/{code}': { get: Op<{ path: { code: string } }, never, S['AdminProduct']>; put: Op<{ path: { code: string } }, S['AdminProductInput'], S['AdminProduct']> }
  '/api/v1/admin/products/{code}/status': { post: Op<{ path: { code: string } }, { status: 'on' | 'off' }, S['AdminProduct']> }
  '/api/v1/admin/skus/{skuCode}/stock': { get: Op<{ path: { skuCode: string }; query: Cursor }, never, Page<S['StockMovement']>>; post: Op<{ path: { skuCode: string }; header: Idem }, { delta: number; reason: string }, { onHand: number; reserved: number }> }
  '/api/v1/admin/images': { post: Op<{}, never, { url: string }> }
  '/api/v1/admin/pickup-points': { get: Op<{}, never, { items: S['PickupPoint'][] }>; post: Op<{}, S['PickupPointInput'], S['PickupPoint']> }
  '/api/v1/admin/pickup-points/{code}': { put: Op<{ path: { code: string } }, S['PickupPointInput'], S['PickupPoint']> }
  '/api/v1/admin/group-buys': { get: Op<{ query: Cursor & { phase?: GroupBuyPhase | 'deleted'; q?: string } }, never, Page<S['AdminGroupBuySummary']>>; post: Op<{}, S['AdminGroupBuyInput'], S['AdminGroupBuy']> }
  '/api/v1/admin/group-buys/{code}': { get: Op<{ path: { code: string } }, never, S['AdminGroupBuy']>; put: Op<{ path: { code: string } }, S['AdminGroupBuyInput'], S['AdminGroupBuy']> }
  '/api/v1/admin/group-buys/{code}/{action}': { post: Op<{ path: { code: string; action: 'preview' | 'publish' | 'end' | 'archive' | 'copy' | 'pin' | 'unpin' | 'hide' | 'unhide' | 'delete' | 'restore' } }, never, S['AdminGroupBuy']> }
  '/api/v1/admin/group-buys/{code}/log': { get: Op<{ path: { code: string } }, never, { items: S['GroupBuyLogEntry'][] }> }
  '/api/v1/admin/orders': { get: Op<{ query: Cursor & { stage?: OrderStage; groupBuyCode?: string; pickupPointCode?: string; q?: string } }, never, Page<S['AdminOrderSummary']>> }
  '/api/v1/admin/orders/{orderNo}': { get: Op<{ path: { orderNo: string } }, never, S['AdminOrder']> }
  '/api/v1/admin/orders/{orderNo}/ship': { post: Op<{ path: { orderNo: string }; header: Idem }, { companyCode: string; trackingNo: string }, S['AdminOrder']> }
  '/api/v1/admin/orders/{orderNo}/ready': { post: Op<{ path: { orderNo: string }; header: Idem }, never, S['AdminOrder']> }
  '/api/v1/admin/orders/{orderNo}/refund': { post: Op<{ path: { orderNo: string }; header: Idem }, { reason: string }, S['AdminOrder']> }
  '/api/v1/admin/orders/{orderNo}/notes': { put: Op<{ path: { orderNo: string } }, { merchantNote: string; privateNote: string }, S['AdminOrder']> }
  '/api/v1/admin/orders/ready': { post: Op<{ header: Idem }, { orderNos: string[] }, { done: string[]; failed: { orderNo: string; code: string }[] }> }
  '/api/v1/admin/pickup/{pickupCode}': { get: Op<{ path: { pickupCode: string } }, never, S['PickupLookup']> }
  '/api/v1/admin/pickup/{pickupCode}/verify': { post: Op<{ path: { pickupCode: string }; header: Idem }, never, S['AdminOrder']> }
  '/api/v1/admin/dead-letters': { get: Op<{ query: Cursor }, never, Page<S['DeadLetter']>> }
  '/api/v1/admin/dead-letters/{id}/retry': { post: Op<{ path: { id: number } }, never, { ok: true }> }
  '/api/v1/admin/demo/clock': { get: Op<{}, never, { now: string; offsetSeconds: number }>; post: Op<{}, { advanceSeconds: number }, { now: string; offsetSeconds: number }> }
}
