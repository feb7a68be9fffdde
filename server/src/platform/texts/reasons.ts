import { z } from 'zod'
import { Catalogue, type Told } from './catalogue.ts'
import { text } from './facts.ts'
import type { Language } from './language.ts'

/** Why a line of a ledger is there, where a rule of ours wrote it: "Order 1234". Its noun declares the words. */
export const reasons = new Catalogue<string>('reason')

/** What a person has written, in whatever language that is, or what one of our rules says. */
export type Reason = string | Told

/** A reason inside an event, or among the facts of a notice. */
export const reasonFact = z.union([text, z.object({ kind: z.string(), facts: z.record(z.string(), z.unknown()) })])

/** The columns of a reason: a person's own words, else what makes ours. */
export interface StoredReason {
  reason: string
  reasonJson: Told | null
}

export const storedReason = (reason: Reason): StoredReason =>
  typeof reason === 'string' ? { reason, reasonJson: null } : { reason: '', reasonJson: reason }

/** In the reader's language; '' for one that another version has written. */
export const wordedReason = (reason: Reason, language: Language): string =>
  typeof reason === 'string' ? reason : (reasons.word(reason, language) ?? '')

/** Lines from before there were kinds of reasons keep their words. */
export const readReason = ({ reason, reasonJson }: StoredReason, language: Language): string =>
  wordedReason(reasonJson ?? reason, language)
