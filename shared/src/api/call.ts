import type { paths } from './schema.ts'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The paths that have this method. openapi-typescript writes absent methods as `get?: never`. */
export type PathsWith<M extends Method> = {
  [P in keyof paths]: M extends keyof paths[P] ? ([NonNullable<paths[P][M]>] extends [never] ? never : P) : never
}[keyof paths]

type Operation<P, M> = P extends keyof paths ? (M extends keyof paths[P] ? NonNullable<paths[P][M]> : never) : never

type Parameters<P, M, Kind extends string> =
  Operation<P, M> extends { parameters: infer All } ? (Kind extends keyof All ? NonNullable<All[Kind]> : never) : never

/** Absent (never, or the unknown of an unnamed slot) is forbidden; all-optional is optional; anything else is required. */
type Slot<Name extends string, T> = [T] extends [never]
  ? { [N in Name]?: undefined }
  : unknown extends T
    ? { [N in Name]?: undefined }
    : {} extends T
      ? { [N in Name]?: T }
      : { [N in Name]: T }

/** The JSON a request carries; never when it carries none. */
export type BodyOf<P, M> =
  Operation<P, M> extends { requestBody?: infer Body }
    ? NonNullable<Body> extends { content: { 'application/json': infer T } }
      ? T
      : never
    : never

export type OptionsOf<P, M> = Slot<'path', Parameters<P, M, 'path'>> &
  Slot<'query', Parameters<P, M, 'query'>> &
  Slot<'header', Parameters<P, M, 'header'>> &
  Slot<'body', BodyOf<P, M>>

type Responses<P, M> = Operation<P, M> extends { responses: infer R } ? R : never
type Success<R> = R[Extract<keyof R, 200 | 201>]

/** The JSON of a 200 or 201 answer; undefined when the operation has none. */
export type ReplyOf<P, M> = [Success<Responses<P, M>>] extends [never]
  ? undefined
  : Success<Responses<P, M>> extends { content: { 'application/json': infer T } }
    ? T
    : undefined
