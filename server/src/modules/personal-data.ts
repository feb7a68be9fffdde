/*
 * What the shop keeps about its members. Each noun declares its own tables in `<noun>.personal-data.ts`; the privacy noun
 * exports and erases by this inventory and knows no table of others. A test compares it with the schema: a new table that
 * names a member and is not here fails it, so that no export forgets it and no deletion leaves it behind.
 */

/** What takes the place of a value: itself, or a text that is encrypted anew for each member. */
export type Erased = string | number | null | { sealed: string }

/** What one table holds about members, how they get to read it, and what becomes of it when one of them leaves. */
export interface PersonalDataTable {
  table: string
  /** The member's rows; each `?` is the member's id. `memberId = ?` unless told. */
  whose?: string
  /** Unique integer column the rows are read along; `id` unless told. */
  key?: string
  /** Columns the member may take away; `…Sealed` ones are opened. None: it says nothing a person would ask for. */
  shown: readonly string[]
  /** A row as the member reads it, where the columns alone do not say it. */
  worded?: (row: Record<string, unknown>) => Record<string, unknown>
  /** `delete` the rows, `keep` them as they are, or overwrite these columns. */
  onDeletion: 'delete' | 'keep' | Readonly<Record<string, Erased>>
  /** Why anything stays. */
  why?: string
}

/** The kinds of what must have come to its end before somebody can leave: goods or money would have nobody to go to. */
export const DELETION_BLOCKER_KINDS = [
  'unpaid-orders',
  'running-orders',
  'refunds',
  'after-sales',
  'redemptions',
] as const
export type DeletionBlockerKind = (typeof DELETION_BLOCKER_KINDS)[number]

const tables: PersonalDataTable[] = []
const blockers = new Map<DeletionBlockerKind, string>()

/** @throws Error when a table is declared twice */
export function definePersonalData(declared: readonly PersonalDataTable[]): void {
  for (const one of declared) {
    if (tables.some(({ table }) => table === one.table))
      throw new Error(`personal data of ${one.table} is declared twice`)
    tables.push(one)
  }
}

/** @param rows what stands after `SELECT COUNT(*) FROM`; its one `?` is the member's id */
export function defineDeletionBlocker(kind: DeletionBlockerKind, rows: string): void {
  blockers.set(kind, rows)
}

/** Every table that knows members. */
export const personalData = (): readonly PersonalDataTable[] => tables

/** Every blocker, in the order people read them. */
export const deletionBlockers = (): { kind: DeletionBlockerKind; rows: string }[] =>
  DELETION_BLOCKER_KINDS.flatMap((kind) => {
    const rows = blockers.get(kind)
    return rows === undefined ? [] : [{ kind, rows }]
  })

export const whoseRows = ({ whose }: Pick<PersonalDataTable, 'whose'>): string => whose ?? 'memberId = ?'

/** The member's id for each `?` of the condition. */
export const idsFor = (table: Pick<PersonalDataTable, 'whose'>, memberId: number): number[] =>
  Array.from({ length: whoseRows(table).split('?').length - 1 }, () => memberId)
