import { Entity, Index } from 'typeorm'
import {
  CountColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  KeyColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/** A person: the storefront account and the CRM customer are this one row. */
@Entity('members')
@Index('uq_members_no', ['memberNo'], { unique: true })
@Index('ix_members_phone', ['contactPhoneIndex'])
@Index('ix_members_last_four', ['contactPhoneLast4', 'id'])
@Index('ix_members_level', ['levelId', 'id'])
@Index('ix_members_level_until', ['levelUntilAt'])
export class Member {
  @IdColumn() id: number
  /** Public code. */
  @TextColumn(16) memberNo: string
  @TextColumn(64) nickname: string
  @TextColumn(255, { nullable: true }) avatarUrl: string | null
  /** 'active' | 'blocked' | 'deleted' */
  @TextColumn(16) status: string
  /** Unpaid orders right now; taken and given back by conditional statements (OR-2). */
  @IntColumn() unpaidOrders: number
  /** Remembered pickup contact, sealed by PersonalData. */
  @TextColumn(512, { nullable: true }) contactNameSealed: string | null
  @TextColumn(512, { nullable: true }) contactPhoneSealed: string | null
  /** Blind index of that phone, for search by the whole number. */
  @TextColumn(64, { nullable: true }) contactPhoneIndex: string | null
  @TextColumn(4, { nullable: true }) contactPhoneLast4: string | null
  /** `MM-DD`, told voluntarily; no year, so nobody's age is known. */
  @TextColumn(5, { nullable: true }) birthday: string | null
  @InstantColumn({ nullable: true }) birthdaySetAt: Date | null
  /** Null: no marketing messages. Nothing is sent that was not asked for. */
  @InstantColumn({ nullable: true }) marketingAllowedAt: Date | null
  /** Null: recommendations may be personal. */
  @InstantColumn({ nullable: true }) personalisationRefusedAt: Date | null
  /** Growth of the last 365 days: the sum of the ledger (level module). */
  @CountColumn() growth: number
  /** Null: whatever level starts at no growth. */
  @IntColumn({ nullable: true }) levelId: number | null
  @InstantColumn({ nullable: true }) levelSinceAt: Date | null
  /** Kept until then at least; null for a level that cannot be lost. */
  @InstantColumn({ nullable: true }) levelUntilAt: Date | null
  @InstantColumn() createdAt: Date
  @InstantColumn() lastSeenAt: Date
  @InstantColumn({ nullable: true }) deletedAt: Date | null
}

/** What a member is found by: the nickname as searches compare it. */
@Entity('member_names')
export class MemberName {
  @KeyColumn() memberId: number
  @LongTextColumn() searchText: string
}

/** Who a member is at WeChat: one row per (appid, openid). */
@Entity('member_identities')
@Index('uq_member_identities_openid', ['appid', 'openid'], { unique: true })
@Index('ix_member_identities_member', ['memberId'])
export class MemberIdentity {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @TextColumn(32) appid: string
  @TextColumn(64) openid: string
  @TextColumn(64, { nullable: true }) unionid: string | null
  @InstantColumn() createdAt: Date
}

/** A delivery address; name, phone and detail are sealed by PersonalData. */
@Entity('addresses')
@Index('uq_addresses_code', ['code'], { unique: true })
@Index('ix_addresses_member', ['memberId'])
export class Address {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() memberId: number
  @TextColumn(512) nameSealed: string
  @TextColumn(512) phoneSealed: string
  @TextColumn(32) province: string
  @TextColumn(32) city: string
  @TextColumn(32) district: string
  @TextColumn(1024) detailSealed: string
  @FlagColumn() isDefault: boolean
  @InstantColumn() createdAt: Date
}

/** Each time staff looked at what is masked: who, whose, what, why. Append-only. */
@Entity('personal_data_reveals')
@Index('ix_personal_data_reveals_member', ['memberId', 'id'])
@Index('ix_personal_data_reveals_staff', ['staffId', 'id'])
export class PersonalDataReveal {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @IntColumn() staffId: number
  /** 'phone' | 'receiver' */
  @TextColumn(32) field: string
  /** Number of the order or code of the gift whose receiver it was. */
  @TextColumn(32, { nullable: true }) reference: string | null
  @TextColumn(100) reason: string
  @InstantColumn() createdAt: Date
}
