/** What takes the place of a value: itself, or a text that is sealed anew for each member. */
export type Erased = string | number | null | { sealed: string }

/** What one table holds about members, how they get to read it, and what becomes of it when one of them leaves. */
export interface Holding {
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

export const whoseRows = ({ whose }: Holding): string => whose ?? 'memberId = ?'

/** The member's id for each `?` of the condition. */
export const idsFor = (holding: Holding, memberId: number): number[] =>
  Array.from({ length: whoseRows(holding).split('?').length - 1 }, () => memberId)
