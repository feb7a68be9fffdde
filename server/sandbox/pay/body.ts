import { createHash } from 'node:crypto'
import { z } from 'zod'
import { PayError } from './pay-error.ts'

/** 1 to `max` characters. */
export const text = (max: number): z.ZodString => z.string().min(1).max(max)

/** Whole fen, at least 1. */
export const fen = z.int().min(1)

/** Absolute http(s) address without query or fragment. */
export const notifyUrl = (max: number): z.ZodString =>
  z
    .string()
    .max(max)
    .regex(/^https?:\/\/[^\s?#]+$/)

/** yyyy-MM-DDTHH:mm:ss with a zone, a real date. */
export const rfc3339 = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/)
  .refine((value) => !Number.isNaN(Date.parse(value)))

/** The body in the schema's shape, or the first thing wrong with it as WeChat Pay words it. */
export function checked<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const field = `/body/${issue.path.join('/')}`
  if (issue.code === 'unrecognized_keys') {
    throw new PayError('extraParam', `请求中含有未在API文档中定义的参数：${issue.keys.join(',')}`, {
      field: `${field}${issue.path.length > 0 ? '/' : ''}${issue.keys[0]}`,
      issue: 'unknown field',
      location: 'body',
    })
  }
  const isRange = issue.code === 'too_big' || issue.code === 'too_small'
  throw new PayError(isRange ? 'range' : 'param', `参数错误：${field} ${issue.message}`, {
    field,
    issue: issue.message,
    location: 'body',
  })
}

/** The same for bodies that differ only in the order of their keys. */
export function fingerprintOf(body: object): string {
  return createHash('sha256').update(canonical(body)).digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`
}
