import { usualWords, type WordRule } from './word-lists.ts'

/** What the checks object to; set by the control side, as at the start after a restart. */
export interface ContentSettings {
  words: readonly WordRule[]
  /** Parts of picture addresses, with what is said about them. */
  pictures: readonly WordRule[]
}

export const usualContent = (): ContentSettings => ({ words: usualWords, pictures: [] })
