import { Injectable } from '@nestjs/common'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { shopSettings } from '../../shop/settings/shop.settings.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { CatalogQueries } from '../../goods/catalog/catalog.queries.ts'
import { GroupBuyQueries, type ListFilter } from '../../trade/group-buy/group-buy.queries.ts'
import { busyCategories } from './busy-categories.ts'
import { CardRatings } from './card-ratings.ts'
import { couponScope } from '../../wallet/coupon/coupon-scope.ts'
import type { Home, HotWords, RatedPage } from './dto/home.dto.ts'
import { hotWords } from './hot-words.ts'
import { newcomerCoupon } from './newcomer-coupon.ts'

/** Offers that hot words are taken from. */
const HOT_AMONG = 50

/** The first screen and the search: what is on, with what people say of it. */
@Injectable()
export class HomeQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly groupBuys: GroupBuyQueries,
    private readonly catalog: CatalogQueries,
    private readonly ratings: CardRatings,
  ) {}

  /** The first screen from one request; a newcomer's coupon only with its first page. */
  async home(filter: ListFilter, viewerId: number | null): Promise<Home> {
    const page = await this.list(filter, viewerId)
    const isFirst = !filter.cursor && !filter.category
    const all = await this.catalog.categories()
    return {
      shopName: this.settings.get(shopSettings.name),
      categories: await this.db.read(async (tx) => busyCategories(tx, all, this.clock.now())),
      ...page,
      newcomerCoupon: isFirst ? await this.db.read((tx) => newcomerCoupon(tx, viewerId, this.clock.now())) : null,
    }
  }

  /** What a member's coupon can be used on. @throws coupon.not-found */
  async forCoupon(memberId: number, code: string, filter: ListFilter): Promise<RatedPage> {
    const scope = await this.db.read((tx) => couponScope(tx, memberId, code))
    return this.list({ ...filter, scope }, memberId)
  }

  /** What others look for: the first word of what sells best, the best first. */
  async hotWords(): Promise<HotWords> {
    const { items } = await this.groupBuys.list({ limit: HOT_AMONG }, null)
    const open = items.filter(({ phase, isSoldOut }) => phase === 'open' && !isSoldOut)
    return { words: hotWords(open) }
  }

  /** A page of cards, one statement more than without ratings. */
  async list(filter: ListFilter, viewerId: number | null): Promise<RatedPage> {
    const { items, nextCursor } = await this.groupBuys.list(filter, viewerId)
    const ratings = await this.db.read((tx) =>
      this.ratings.of(
        tx,
        items.map(({ code }) => code),
      ),
    )
    return { items: items.map((card) => ({ ...card, ...ratings.get(card.code)! })), nextCursor }
  }
}
