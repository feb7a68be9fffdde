import { isProblem, type ProblemCode } from '../error.ts'
import { ApiError } from './api-error.ts'
import type { Method, OptionsOf, PathsWith, ReplyOf } from './call.ts'

export interface ApiRequest {
  method: Uppercase<Method>
  url: string
  headers: Record<string, string>
  /** JSON text, with its content type among the headers. */
  body?: string
}

/** How bytes travel: Taro.request, fetch or Fastify's inject. Rejects when no answer came; `body` is the parsed JSON. */
export type Transport = (request: ApiRequest) => Promise<{ status: number; body: unknown }>

export interface ClientSettings {
  /** Without the final slash; '' for the same origin. */
  baseUrl: string
  transport: Transport
  accessToken?: () => string | null
  /** Renews the session; true means the call is worth one retry. Called once for any number of parallel calls. */
  onAuthExpired?: () => Promise<boolean>
}

type Call<Paths, M extends Method> = <P extends PathsWith<Paths, M>>(
  path: P,
  ...options: {} extends OptionsOf<Paths, P, M> ? [options?: OptionsOf<Paths, P, M>] : [options: OptionsOf<Paths, P, M>]
) => Promise<ReplyOf<Paths, P, M>>

export type ApiClient<Paths> = { [M in Method]: Call<Paths, M> }

/**
 * A caller typed by one audience's OpenAPI: `client.get('/api/v1/app/teams/{code}', { path: { code } })`.
 * Answers the body of a 2xx; rejects with ApiError for everything else and does nothing besides.
 */
export function createClient<Paths>(settings: ClientSettings): ApiClient<Paths> {
  let renewal: Promise<boolean> | null = null

  async function send(method: Method, path: string, options: LooseOptions): Promise<unknown> {
    const token = settings.accessToken?.() ?? null
    try {
      return await attempt(settings, token, method, path, options)
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'auth.expired' && (await renewed(token)))) throw error
      return attempt(settings, settings.accessToken?.() ?? null, method, path, options)
    }
  }

  /** Parallel calls share one renewal: a refresh token works once, its second use would end the session. */
  async function renewed(expiredToken: string | null): Promise<boolean> {
    if (!settings.onAuthExpired) return false
    if (!renewal && settings.accessToken && settings.accessToken() !== expiredToken) return true
    renewal ??= settings.onAuthExpired().finally(() => (renewal = null))
    return renewal
  }

  const call =
    (method: Method) =>
    (path: string, options: LooseOptions = {}) =>
      send(method, path, options)
  // The loose functions become the typed ones here and only here: `Call` says what each path takes and gives.
  return {
    get: call('get'),
    post: call('post'),
    put: call('put'),
    patch: call('patch'),
    delete: call('delete'),
  } as ApiClient<Paths>
}

interface LooseOptions {
  path?: Record<string, string | number>
  query?: Record<string, string | number | boolean | undefined>
  header?: Record<string, string>
  body?: unknown
}

async function attempt(
  settings: ClientSettings,
  token: string | null,
  method: Method,
  path: string,
  options: LooseOptions,
) {
  const hasBody = options.body !== undefined
  const request: ApiRequest = {
    method: method.toUpperCase() as Uppercase<Method>,
    url: settings.baseUrl + fillPath(path, options.path ?? {}) + queryText(options.query ?? {}),
    headers: {
      accept: 'application/json',
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...options.header,
    },
    ...(hasBody ? { body: JSON.stringify(options.body) } : {}),
  }
  const answer = await settings.transport(request).catch((cause: unknown) => {
    throw new ApiError({ status: 0, code: 'network', params: {}, requestId: null }, cause)
  })
  if (answer.status >= 200 && answer.status < 300) return answer.body
  if (isProblem(answer.body)) throw new ApiError(answer.body)
  const code: ProblemCode = answer.status >= 500 ? 'server.unavailable' : 'server.error'
  throw new ApiError({ status: answer.status, code, params: {}, requestId: null })
}

function fillPath(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined || value === '') throw new TypeError(`${template}: ${name} is missing`)
    return encodeURIComponent(String(value))
  })
}

function queryText(query: NonNullable<LooseOptions['query']>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const text = pairs
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')
  return text && `?${text}`
}
