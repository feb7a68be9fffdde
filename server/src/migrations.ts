import { IdBlocks1765100300000 } from './platform/db/migrations/1765100300000-id-blocks.ts'
import { Service1764400000000 } from './platform/db/migrations/1764400000000-service.ts'
import { NoticeTarget1764600000000 } from './platform/db/migrations/1764600000000-notice-target.ts'
import { Messages1764600100000 } from './platform/db/migrations/1764600100000-messages.ts'
import { MemberPrivacy1764800000000 } from './platform/db/migrations/1764800000000-member-privacy.ts'
import { Loyalty1764200000000 } from './platform/db/migrations/1764200000000-loyalty.ts'
import { Sharing1764700000000 } from './platform/db/migrations/1764700000000-sharing.ts'
import { AfterSale1764500000000 } from './platform/db/migrations/1764500000000-after-sale.ts'
import { Reviews1764320000000 } from './platform/db/migrations/1764320000000-reviews.ts'
import { WechatPush1764310000000 } from './platform/db/migrations/1764310000000-wechat-push.ts'
import { MemberPictures1764300000000 } from './platform/db/migrations/1764300000000-member-pictures.ts'
import { CheckoutMoney1764100000000 } from './platform/db/migrations/1764100000000-checkout-money.ts'
import { TicketDue1765000200000 } from './platform/db/migrations/1765000200000-ticket-due.ts'
import { NoticeFacts1765100000000 } from './platform/db/migrations/1765100000000-notice-facts.ts'
import { Settings1765100100000 } from './platform/db/migrations/1765100100000-settings.ts'
import { EndedSessions1765110000000 } from './platform/db/migrations/1765110000000-ended-sessions.ts'
import { Attempts1765120000000 } from './platform/db/migrations/1765120000000-attempts.ts'
import { RecordVersions1765130000000 } from './platform/db/migrations/1765130000000-record-versions.ts'
import { SearchTexts1765140200000 } from './platform/db/migrations/1765140200000-search-texts.ts'
import { PointsAdjusters1765140100000 } from './platform/db/migrations/1765140100000-points-adjusters.ts'
import { SearchPinyin1765200100000 } from './platform/db/migrations/1765200100000-search-pinyin.ts'
import { RevealReferences1765210000000 } from './platform/db/migrations/1765210000000-reveal-references.ts'
import { PickupPointPlaces1765200000000 } from './platform/db/migrations/1765200000000-pickup-point-places.ts'
import { PhoneLookUp1765140300000 } from './platform/db/migrations/1765140300000-phone-look-up.ts'
import { CouponBreaker1765000100000 } from './platform/db/migrations/1765000100000-coupon-breaker.ts'
import { LedgerReasons1765200200000 } from './platform/db/migrations/1765200200000-ledger-reasons.ts'
import { Levels1764900000000 } from './platform/db/migrations/1764900000000-levels.ts'
import { Spine1763800000000 } from './platform/db/migrations/1763800000000-spine.ts'

/** In the order they run. Never change one that has been released. */
export const migrations = [
  Spine1763800000000,
  CheckoutMoney1764100000000,
  Loyalty1764200000000,
  MemberPictures1764300000000,
  WechatPush1764310000000,
  Reviews1764320000000,
  Service1764400000000,
  AfterSale1764500000000,
  NoticeTarget1764600000000,
  Messages1764600100000,
  Sharing1764700000000,
  MemberPrivacy1764800000000,
  Levels1764900000000,
  CouponBreaker1765000100000,
  TicketDue1765000200000,
  NoticeFacts1765100000000,
  Settings1765100100000,
  IdBlocks1765100300000,
  EndedSessions1765110000000,
  Attempts1765120000000,
  RecordVersions1765130000000,
  PointsAdjusters1765140100000,
  SearchTexts1765140200000,
  PhoneLookUp1765140300000,
  PickupPointPlaces1765200000000,
  SearchPinyin1765200100000,
  LedgerReasons1765200200000,
  RevealReferences1765210000000,
]
