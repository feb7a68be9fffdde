import type { Dto } from '@tuanke/shared/api/app/types'

// Short names for the answers this app shows; the shapes are the server's.

export type ShopSettings = Dto<'ShopSettings'>
export type MessageTopic = ShopSettings['messageTemplates'][number]['topic']
export type Me = Dto<'Me'>
export type Contact = Dto<'Contact'>
export type Address = Dto<'Address'>
export type Category = Dto<'Category'>
export type GroupBuyCard = Dto<'GroupBuyCard'>
export type GroupBuyDetail = Dto<'GroupBuyDetail'>
export type RatedCard = Dto<'RatedCard'>
export type OfferCoupons = Dto<'OfferCoupons'>
export type OfferItem = GroupBuyDetail['items'][number]
export type PickupChoice = GroupBuyDetail['delivery']['pickupPoints'][number]
export type TeamDetail = Dto<'TeamDetail'>
export type TeamSummary = TeamDetail['otherTeams'][number]
export type MaskedMember = TeamSummary['members'][number]
export type Quote = Dto<'Quote'>
export type QuoteInput = Dto<'QuoteInput'>
export type PlaceOrderInput = Dto<'PlaceOrderInput'>
export type OrderPlaced = Dto<'OrderPlaced'>
export type PayParams = Dto<'PayParams'>
export type OrderSummary = Dto<'OrderSummary'>
export type OrderDetail = Dto<'OrderDetail'>
export type OrderStage = OrderSummary['stage']
export type TimelineStep = OrderDetail['timeline'][number]
export type Levels = Dto<'Levels'>
export type PointsSummary = Dto<'PointsSummary'>
export type CheckInState = Dto<'CheckInState'>
export type RewardCardFacts = Dto<'RewardCard'>
export type RewardDetail = Dto<'RewardDetail'>
export type RedemptionSummary = Dto<'RedemptionSummary'>
export type RedemptionDetail = Dto<'RedemptionDetail'>
export type CouponFace = Pick<
  Dto<'MyCoupon'>,
  'title' | 'kind' | 'offFen' | 'offBasisPoints' | 'capFen' | 'thresholdFen' | 'onlyFor' | 'notFor'
>
export type MyCoupon = Dto<'MyCoupon'>
export type OfferedCoupon = Dto<'OfferedCoupon'>
export type TicketSummary = Dto<'TicketSummary'>
export type TicketDetail = Dto<'TicketDetail'>
export type TicketLine = Dto<'TicketMessage'>
export type AfterSaleOptions = Dto<'AfterSaleOptions'>
export type AfterSaleSummary = Dto<'AfterSaleSummary'>
export type AfterSaleDetail = Dto<'AfterSaleDetail'>
export type Notice = Dto<'Notice'>
export type PrivacyView = Dto<'PrivacyView'>
export type DataExport = Dto<'DataExportView'>
export type DeletionOutlook = Dto<'DeletionOutlook'>
export type Session = Dto<'Session'>
export type PublicReview = Dto<'PublicReview'>
export type MyReview = Dto<'MyReview'>
export type ReviewLine = Dto<'ReviewLine'>
export type ReviewSummary = Dto<'ReviewSummary'>
