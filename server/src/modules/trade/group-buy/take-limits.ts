import { mayOpen } from '@tuanke/shared/team/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import { TeamError } from '../team/team.errors.ts'
import { GroupBuyError } from './group-buy.errors.ts'
import type { Offer } from './offer.ts'

/** What one order takes of a member's allowance in a group buy. */
export interface Taking {
  memberId: number
  opened: 0 | 1
  joined: 0 | 1
  lines: { itemId: number; quantity: number }[]
}

type Limits = Pick<Offer, 'groupBuyId' | 'unitsPerMember' | 'joinsPerMember' | 'opensPerMember'> & {
  items: { itemId: number; perMemberLimit: number | null }[]
}

const NO_LIMIT = 2_147_483_647

/** Whether an order takes an allowance at all. */
export const hasLimits = ({ unitsPerMember, joinsPerMember, opensPerMember, items }: Limits): boolean =>
  [unitsPerMember, joinsPerMember, opensPerMember, ...items.map((item) => item.perMemberLimit)].some(
    (limit) => limit !== null,
  )

/**
 * Takes a member's allowance by conditional statements: parallel orders of one member cannot pass a limit together.
 * @throws team.limit-opened | team.limit-joined | group-buy.limit-units, each with {limit}.
 */
export async function takeLimits(tx: Tx, limits: Limits, taking: Taking): Promise<void> {
  await takeGroupBuyLimits(tx, limits, taking)
  for (const { itemId, quantity } of taking.lines) {
    const limit = limits.items.find((item) => item.itemId === itemId)?.perMemberLimit ?? null
    if (limit !== null) await takeItemLimit(tx, itemId, taking.memberId, quantity, limit)
  }
}

async function takeGroupBuyLimits(tx: Tx, limits: Limits, taking: Taking): Promise<void> {
  const { unitsPerMember, joinsPerMember, opensPerMember, groupBuyId } = limits
  if (unitsPerMember === null && joinsPerMember === null && opensPerMember === null) return
  const units = taking.lines.reduce((sum, line) => sum + line.quantity, 0)
  const { opened, joined, memberId } = taking
  const update = (): Promise<number> =>
    tx.run(
      `UPDATE group_buy_members SET opened = opened + ?, joined = joined + ?, units = units + ?
        WHERE groupBuyId = ? AND memberId = ? AND opened + ? <= ? AND joined + ? <= ? AND units + ? <= ?`,
      [
        ...[opened, joined, units, groupBuyId, memberId],
        ...[opened, opensPerMember ?? NO_LIMIT],
        ...[joined, joinsPerMember ?? NO_LIMIT],
        ...[units, unitsPerMember ?? NO_LIMIT],
      ],
    )
  if ((await update()) === 1) return
  const zero = { groupBuyId, memberId, opened: 0, joined: 0, units: 0 }
  await insertIfAbsent(tx, 'group_buy_members', zero)
  if ((await update()) === 1) return
  const row = await tx.row<{ opened: number; joined: number }>(
    'SELECT opened, joined FROM group_buy_members WHERE groupBuyId = ? AND memberId = ?',
    [groupBuyId, memberId],
  )
  const opening = mayOpen({ times: row?.opened ?? 0, limit: opensPerMember })
  if (opened === 1 && !opening.ok) throw TeamError('limit-opened', opening.params)
  if (joinsPerMember !== null && (row?.joined ?? 0) + joined > joinsPerMember)
    throw TeamError('limit-joined', { limit: joinsPerMember })
  throw GroupBuyError('limit-units', { limit: unitsPerMember ?? 0 })
}

async function takeItemLimit(tx: Tx, itemId: number, memberId: number, quantity: number, limit: number): Promise<void> {
  const update = (): Promise<number> =>
    tx.run('UPDATE group_buy_item_members SET units = units + ? WHERE itemId = ? AND memberId = ? AND units + ? <= ?', [
      quantity,
      itemId,
      memberId,
      quantity,
      limit,
    ])
  if ((await update()) === 1) return
  await insertIfAbsent(tx, 'group_buy_item_members', { itemId, memberId, units: 0 })
  if ((await update()) === 1) return
  throw GroupBuyError('limit-units', { limit })
}

/** The first order of a member finds no row; a parallel one may have made it meanwhile. */
async function insertIfAbsent(tx: Tx, table: string, row: Record<string, number>): Promise<void> {
  try {
    await tx.insert(table, row)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
}

/**
 * Gives the allowance back when an order lets go of what it held. Never below zero: a limit may have been set, and counting
 * begun, after the order was placed.
 */
export async function giveBackLimits(tx: Tx, groupBuyId: number, taking: Taking): Promise<void> {
  const units = taking.lines.reduce((sum, line) => sum + line.quantity, 0)
  const { memberId, opened, joined } = taking
  await tx.run(
    `UPDATE group_buy_members
        SET opened = CASE WHEN opened >= ? THEN opened - ? ELSE 0 END,
            joined = CASE WHEN joined >= ? THEN joined - ? ELSE 0 END,
            units = CASE WHEN units >= ? THEN units - ? ELSE 0 END
      WHERE groupBuyId = ? AND memberId = ?`,
    [opened, opened, joined, joined, units, units, groupBuyId, memberId],
  )
  for (const { itemId, quantity } of taking.lines)
    await tx.run(
      'UPDATE group_buy_item_members SET units = units - ? WHERE itemId = ? AND memberId = ? AND units >= ?',
      [quantity, itemId, memberId, quantity],
    )
}
