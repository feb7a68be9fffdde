import { Check, Entity, Index } from 'typeorm'
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/** An offer with a schedule (团购活动). Its phase is derived from status and the clock: shared/group-buy/phase. */
@Entity('group_buys')
@Index('uq_group_buys_code', ['code'], { unique: true })
@Index('ix_group_buys_list', ['status', 'closeAt'])
export class GroupBuy {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() productId: number
  /** 'team' now; 'round' comes later (GB-2). */
  @TextColumn(16) mode: string
  /** 'draft' | 'preview' | 'published' | 'ended' | 'archived' */
  @TextColumn(16) status: string
  @TextColumn(64) title: string
  @TextColumn(128) subtitle: string
  /** As searches compare it; null: found by nothing typed. */
  @LongTextColumn({ nullable: true }) searchText: string | null
  /** The title as it is typed in pinyin, whole and by initials; null or '' where nothing of it is Chinese. */
  @LongTextColumn({ nullable: true }) searchPinyin: string | null
  @TextColumn(255) coverUrl: string
  @InstantColumn() openAt: Date
  @InstantColumn() closeAt: Date
  @IntColumn() teamSize: number
  @IntColumn() teamLifeMinutes: number
  /** Limits per member; null is none. */
  @IntColumn({ nullable: true }) unitsPerMember: number | null
  @IntColumn({ nullable: true }) joinsPerMember: number | null
  @IntColumn({ nullable: true }) opensPerMember: number | null
  @FlagColumn() hasExpress: boolean
  @IntColumn() shippingFen: number
  /** Members pay less here by their level, for the goods and the shipping. */
  @FlagColumn({ default: true }) hasMemberPrice: boolean
  @TextColumn(64) shareTitle: string
  @TextColumn(255, { nullable: true }) shareImageUrl: string | null
  @FlagColumn() isPinned: boolean
  @FlagColumn() isHidden: boolean
  @InstantColumn({ nullable: true }) deletedAt: Date | null
  @InstantColumn() createdAt: Date
}

/** One SKU in a group buy. */
@Entity('group_buy_items')
@Index('uq_group_buy_items_sku', ['groupBuyId', 'skuId'], { unique: true })
@Check('ck_group_buy_items_sold', 'sold >= 0 AND (quota IS NULL OR sold <= quota)')
export class GroupBuyItem {
  @IdColumn() id: number
  @IntColumn() groupBuyId: number
  @IntColumn() skuId: number
  @IntColumn() groupPriceFen: number
  /** Null: cannot be bought alone. */
  @IntColumn({ nullable: true }) alonePriceFen: number | null
  /** Units this group buy may sell; null is bounded by stock only. */
  @IntColumn({ nullable: true }) quota: number | null
  /** Units held or paid; counted only while a quota is set. */
  @IntColumn() sold: number
  @IntColumn({ nullable: true }) perMemberLimit: number | null
  /** False: taken off a published offer, kept because orders refer to it. */
  @FlagColumn() isActive: boolean
}

/** A pickup point offered by a group buy, with its own time and words. */
@Entity('group_buy_pickup_points')
@Index('uq_group_buy_pickup_points', ['groupBuyId', 'pickupPointId'], { unique: true })
export class GroupBuyPickupPoint {
  @IdColumn() id: number
  @IntColumn() groupBuyId: number
  @IntColumn() pickupPointId: number
  @InstantColumn() pickupFromAt: Date
  @InstantColumn() pickupToAt: Date
  @TextColumn(255) instructions: string
}

/** What one member has taken of a group buy: live and paid, given back on release. */
@Entity('group_buy_members')
@Index('uq_group_buy_members', ['groupBuyId', 'memberId'], { unique: true })
@Check('ck_group_buy_members', 'opened >= 0 AND joined >= 0 AND units >= 0')
export class GroupBuyMember {
  @IdColumn() id: number
  @IntColumn() groupBuyId: number
  @IntColumn() memberId: number
  @IntColumn() opened: number
  @IntColumn() joined: number
  @IntColumn() units: number
}

/** The same for one item that has a limit of its own. */
@Entity('group_buy_item_members')
@Index('uq_group_buy_item_members', ['itemId', 'memberId'], { unique: true })
@Check('ck_group_buy_item_members', 'units >= 0')
export class GroupBuyItemMember {
  @IdColumn() id: number
  @IntColumn() itemId: number
  @IntColumn() memberId: number
  @IntColumn() units: number
}

/** Operation log of a group buy. */
@Entity('group_buy_logs')
@Index('ix_group_buy_logs', ['groupBuyId', 'id'])
export class GroupBuyLog {
  @IdColumn() id: number
  @IntColumn() groupBuyId: number
  @IntColumn() staffId: number
  @TextColumn(32) action: string
  @TextColumn(255) detail: string
  @InstantColumn() createdAt: Date
}
