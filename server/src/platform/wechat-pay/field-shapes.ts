import { z } from 'zod'

export const text = z.string().min(1).max(1024)

/** An amount in fen. zod's `int` refuses what a double cannot hold exactly. */
export const fen = z.int().min(1)

/** RFC 3339 with an offset, e.g. 2026-06-08T10:34:56+08:00. */
export const instant = z.iso.datetime({ offset: true }).transform((value) => new Date(value))
