export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The paths that have this method. openapi-typescript writes absent methods as `get?: never`. */
export type PathsWith<Paths, M extends Method> = {
  [P in keyof Paths]: M extends keyof Paths[P] ? ([NonNullable<Paths[P][M]>] extends [never] ? never : P) : never
}[keyof Paths]

type Operation<Paths, P, M> = P extends keyof Paths
  ? M extends keyof Paths[P]
    ? NonNullable<Paths[P][M]>
    : never
  : never

type Parameters<Op, Kind extends string> = Op extends { parameters: infer All }
  ? Kind extends keyof All
    ? NonNullable<All[Kind]>
    : never
  : never

/** Absent (never, or the unknown of an unnamed slot) is forbidden; all-optional is optional; anything else is required. */
type Slot<Name extends string, T> = [T] extends [never]
  ? { [N in Name]?: undefined }
  : unknown extends T
    ? { [N in Name]?: undefined }
    : {} extends T
      ? { [N in Name]?: T }
      : { [N in Name]: T }

/** The JSON a request carries; never when it carries none. */
type BodyOf<Op> = Op extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: { 'application/json': infer T } }
    ? T
    : never
  : never

export type OptionsOf<Paths, P, M> = OptionsOfOperation<Operation<Paths, P, M>>

type OptionsOfOperation<Op> = Slot<'path', Parameters<Op, 'path'>> &
  Slot<'query', Parameters<Op, 'query'>> &
  Slot<'header', Parameters<Op, 'header'>> &
  Slot<'body', BodyOf<Op>>

type Responses<Op> = Op extends { responses: infer R } ? R : never
type Success<R> = R[Extract<keyof R, 200 | 201>]

/** The JSON of a 200 or 201 answer; undefined when the operation has none. */
export type ReplyOf<Paths, P, M> = ReplyOfOperation<Operation<Paths, P, M>>

type ReplyOfOperation<Op> = [Success<Responses<Op>>] extends [never]
  ? undefined
  : Success<Responses<Op>> extends { content: { 'application/json': infer T } }
    ? T
    : undefined
