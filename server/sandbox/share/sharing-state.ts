import { record } from '../world/record.ts'

/** A share card that changes: what the merchant told, oldest first. */
export interface Activity {
  activityId: string
  expiresAt: number
  updates: { at: number; targetState: 0 | 1; parameters: Record<string, string> }[]
}

export interface UrlLink {
  path: string
  query: string
  expiresAt: number
}

export interface SharingState {
  /** By activity_id. */
  activities: Record<string, Activity>
  /** By the last part of the address. */
  urlLinks: Record<string, UrlLink>
}

/** None, or what an earlier run has left. */
export function sharingState(stored?: SharingState): SharingState {
  return { activities: record(stored?.activities), urlLinks: record(stored?.urlLinks) }
}
