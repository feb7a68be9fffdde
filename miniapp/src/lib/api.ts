import Taro from '@tarojs/taro'
import { ApiError } from '@tuanke/shared/api/api-error'
import { createAppClient } from '@tuanke/shared/api/app/client'
import type { ApiRequest } from '@tuanke/shared/api/client'
import { API_BASE } from './api-base.ts'
import { learnServerTime } from './clock.ts'
import { knownTag, wholeAnswer } from './kept-answers.ts'
import { language } from './language.ts'
import { dropSession, readSession, saveSession } from './session-store.ts'

const TIMEOUT_MS = 15_000

async function transport({ method, url, headers, body }: ApiRequest): Promise<{ status: number; body: unknown }> {
  // What the server has to say (notices, reasons) comes in the language the app is read in, not the browser's.
  const header = { ...headers, 'accept-language': language(), ...knownTag(method, url) }
  const answer = await Taro.request<unknown>({ url, method, header, data: body, timeout: TIMEOUT_MS })
  const serverNow = headerOf(answer.header, 'x-server-now')
  if (serverNow) learnServerTime(serverNow)
  const etag = headerOf(answer.header, 'etag')
  return wholeAnswer(url, { status: answer.statusCode, body: answer.data, etag })
}

/** Phones spell the names of headers as they like. */
function headerOf(headers: Record<string, unknown> | undefined, name: string): string | undefined {
  const value = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof value === 'string' ? value : undefined
}

/** The typed way to the server, as whoever is signed in on this phone. */
export const api = createAppClient({
  baseUrl: API_BASE,
  transport,
  accessToken: () => readSession()?.accessToken ?? null,
  onAuthExpired: renewSession,
})

// Without an access token: an expired one would be refused before the refresh token is looked at.
const guest = createAppClient({ baseUrl: API_BASE, transport })

async function renewSession(): Promise<boolean> {
  const refreshToken = readSession()?.refreshToken
  if (!refreshToken) return false
  try {
    saveSession(await guest.post('/api/v1/app/session/refresh', { body: { refreshToken } }))
  } catch (thrown) {
    if (isUncertain(thrown)) throw thrown
    // Refused for good: go on as a guest, public pages still work and the others ask to sign in.
    dropSession()
  }
  return true
}

/** True when the request may have been carried out although no clear answer came. */
export function isUncertain(thrown: unknown): boolean {
  return thrown instanceof ApiError && (thrown.status === 0 || thrown.status >= 500)
}

/** Whatever was thrown, as an ApiError: a bug of ours must show a sentence too, never a blank page. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown
  console.error(thrown)
  return new ApiError({ status: 0, code: 'server.error', params: {}, requestId: null }, thrown)
}
