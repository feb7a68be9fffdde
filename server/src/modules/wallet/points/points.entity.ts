import type { Told } from '../../../platform/texts/catalogue.ts'
import { Check, Entity, Index } from 'typeorm'
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  KeyColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/** balance = sum of entries; sum of the lots' remainders = balance + debt. */
@Entity('points_accounts')
@Check('ck_points_accounts_debt', 'debt >= 0 AND balance + debt >= 0')
export class PointsAccount {
  @KeyColumn() memberId: number
  @IntColumn() balance: number
  /** Points clawed back that were already spent. */
  @IntColumn() debt: number
}

/** Earned, not yet usable: becomes an entry and a lot when the after-sale window has passed. */
@Entity('points_grants')
@Index('uq_points_grants_key', ['businessKey'], { unique: true })
@Index('ix_points_grants_member', ['memberId', 'state'])
@Check('ck_points_grants_amount', 'amount >= 0 AND takenBack >= 0 AND takenBack <= amount')
export class PointsGrant {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @IntColumn() orderId: number
  @TextColumn(64) businessKey: string
  /** The goods money it was earned on, refunds until then taken off. */
  @IntColumn() earnedOnFen: number
  @IntColumn() amount: number
  /** Of the amount, what refunds have taken back since (L6). */
  @IntColumn() takenBack: number
  /** 'pending' | 'granted' | 'cancelled' */
  @TextColumn(16) state: string
  @InstantColumn() availableAt: Date
  @InstantColumn() createdAt: Date
}

/** The ledger: append-only. */
@Entity('points_entries')
@Index('uq_points_entries_key', ['businessKey'], { unique: true })
@Index('ix_points_entries_member', ['memberId', 'id'])
export class PointsEntry {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @TextColumn(64) businessKey: string
  /** 'earn' | 'claw-back' | 'expire' | 'adjust' | 'spend' | 'give-back' */
  @TextColumn(16) kind: string
  @IntColumn() amount: number
  @IntColumn() balanceAfter: number
  /** A person's words; '' where `reasonJson` says it. */
  @TextColumn(255) reason: string
  @LongTextColumn({ nullable: true }) reasonJson: Told | null
  @IntColumn({ nullable: true }) orderId: number | null
  @InstantColumn() createdAt: Date
}

/** Points of one grant that are still there; used up first in, first out. */
@Entity('points_lots')
@Index('ix_points_lots_member', ['memberId', 'expiresAt', 'id'])
@Check('ck_points_lots_remaining', 'remaining >= 0 AND remaining <= amount')
export class PointsLot {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @IntColumn() entryId: number
  @IntColumn() amount: number
  @IntColumn() remaining: number
  @InstantColumn() expiresAt: Date
  @InstantColumn() createdAt: Date
}

/** Which lots a spend took its points from, so that what comes back comes back to them. */
@Entity('points_takes')
@Index('uq_points_takes', ['entryId', 'lotId'], { unique: true })
@Check('ck_points_takes_returned', 'amount > 0 AND returned >= 0 AND returned <= amount')
export class PointsTake {
  @IdColumn() id: number
  /** The 'spend' entry. */
  @IntColumn() entryId: number
  @IntColumn() lotId: number
  @IntColumn() amount: number
  @IntColumn() returned: number
}
