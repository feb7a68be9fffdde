import type { ScopeRecord } from './coupon-terms.ts'
import { Check, Entity, Index } from 'typeorm'
import {
  CountColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/** What a kind of coupon gives and how many there are (MB-6). What it gives never changes: people hold it. */
@Entity('coupon_templates')
@Index('uq_coupon_templates_code', ['code'], { unique: true })
@Index('ix_coupon_templates_centre', ['isInCentre', 'status', 'issueUntilAt'])
@Check('ck_coupon_templates_issued', 'issued >= 0 AND (totalLimit IS NULL OR issued <= totalLimit)')
export class CouponTemplate {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @TextColumn(64) title: string
  /** As searches compare it; null: found by nothing typed. */
  @LongTextColumn({ nullable: true }) searchText: string | null
  /** 'fixed' | 'percent' | 'shipping' */
  @TextColumn(16) kind: string
  /** Off the goods (fixed) or the shipping (shipping; null: all of it). */
  @IntColumn({ nullable: true }) offFen: number | null
  @IntColumn({ nullable: true }) offBasisPoints: number | null
  @IntColumn({ nullable: true }) capFen: number | null
  @IntColumn() thresholdFen: number
  @LongTextColumn() scopeJson: ScopeRecord
  /** A window, or so many days from the issue. */
  @InstantColumn({ nullable: true }) validFromAt: Date | null
  @InstantColumn({ nullable: true }) validUntilAt: Date | null
  @IntColumn({ nullable: true }) validDays: number | null
  @InstantColumn() issueFromAt: Date
  @InstantColumn() issueUntilAt: Date
  /** Null: no limit. */
  @IntColumn({ nullable: true }) totalLimit: number | null
  @IntColumn({ nullable: true }) perMemberLimit: number | null
  /** What the coupons given away may cost at most, each at the most it can take off. Null: no limit. */
  @IntColumn({ nullable: true }) budgetFen: number | null
  /** So many claims within a minute, an hour, and claiming is paused until staff go on. Null: no limit. */
  @IntColumn({ nullable: true }) mostPerMinute: number | null
  @IntColumn({ nullable: true }) mostPerHour: number | null
  /** The first claim of the window that is running, and how many there were in it. */
  @InstantColumn({ nullable: true }) minuteFromAt: Date | null
  @CountColumn() minuteClaims: number
  @InstantColumn({ nullable: true }) hourFromAt: Date | null
  @CountColumn() hourClaims: number
  @InstantColumn({ nullable: true }) claimsPausedAt: Date | null
  /** 'minute' | 'hour': the limit that was reached */
  @TextColumn(8, { nullable: true }) claimsPausedBy: string | null
  /** Coupons there are of it, recalled ones too. The hot row of a claim storm: counted by a conditional statement. */
  @IntColumn() issued: number
  /** Anybody may claim it in the coupon centre. */
  @FlagColumn() isInCentre: boolean
  /** shared: TemplateStatus */
  @TextColumn(16) status: string
  @IntColumn({ nullable: true }) staffId: number | null
  @InstantColumn() createdAt: Date
}

/** How many of a template one member was given: a limit by conditional statement (bug 16). */
@Entity('coupon_members')
@Index('uq_coupon_members', ['templateId', 'memberId'], { unique: true })
@Check('ck_coupon_members_issued', 'issued >= 0')
export class CouponMember {
  @IdColumn() id: number
  @IntColumn() templateId: number
  @IntColumn() memberId: number
  @IntColumn() issued: number
}

/** One coupon in somebody's hand. It names at most one order, and that order is live (C2). */
@Entity('coupons')
@Index('uq_coupons_code', ['code'], { unique: true })
@Index('uq_coupons_business_key', ['businessKey'], { unique: true })
@Index('uq_coupons_order', ['orderId'], { unique: true })
@Index('ix_coupons_member', ['memberId', 'state', 'validUntilAt'])
@Index('ix_coupons_template', ['templateId', 'id'])
@Check('ck_coupons_order', "(state = 'used' AND orderId IS NOT NULL) OR (state <> 'used' AND orderId IS NULL)")
export class Coupon {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() templateId: number
  @IntColumn() memberId: number
  /** What makes it once: 'claim:<random>', 'redemption:<id>'. */
  @TextColumn(96) businessKey: string
  /** 'claim' | 'staff' | 'reward' | 'birthday' | 'new-member' | 'level' */
  @TextColumn(16) source: string
  /** 'usable' | 'used' (from the placing of an order until it comes back) | 'recalled' */
  @TextColumn(16) state: string
  @IntColumn({ nullable: true }) orderId: number | null
  @InstantColumn() validFromAt: Date
  @InstantColumn() validUntilAt: Date
  @InstantColumn() createdAt: Date
  @InstantColumn({ nullable: true }) usedAt: Date | null
  @InstantColumn({ nullable: true }) recalledAt: Date | null
  /** Who issued or recalled it, and why. */
  @IntColumn({ nullable: true }) staffId: number | null
  @TextColumn(255) reason: string
}
