import { z } from 'zod'
import { clip } from './clip.ts'

/** Longest text kept as a fact, in code points; a sentence is shorter anyway. */
const MAX_TEXT = 255

/*
 * What a sentence is filled with. Each reads both what a use case gives and what the database gives back.
 */

export const text = z.string().transform((given) => clip(given, MAX_TEXT))
export const integer = z.number().int()
export const flag = z.boolean()
/** A moment; JSON keeps it as text. */
export const instant = z.union([z.date(), z.iso.datetime()]).transform((given) => new Date(given))
