import Taro from '@tarojs/taro'
import { api } from './api.ts'
import { forgetMe } from './me.ts'
import { openPage, routes } from './routes.ts'
import { dropSession, readSession, saveSession } from './session-store.ts'

const DONE = 'session:login-done'
const OPENID_KEY = 'demo-openid'

export function isSignedIn(): boolean {
  return readSession() !== null
}

/** Trades a WeChat login code for a session. Rejects with ApiError (`auth.stale-code`, `auth.blocked`, …). */
export async function signIn(code: string): Promise<void> {
  saveSession(await api.post('/api/v1/app/session', { body: { code } }))
  forgetMe()
}

export async function signOut(): Promise<void> {
  const refreshToken = readSession()?.refreshToken
  // The phone forgets at once; whether the server hears of it must not keep anybody signed in.
  if (refreshToken) await api.post('/api/v1/app/session/end', { body: { refreshToken } }).catch(() => undefined)
  dropSession()
  forgetMe()
}

/** The account is gone: nothing of it stays on this phone, not even what was typed; the language does. */
export function forgetPhone(): void {
  const language = Taro.getStorageSync<string>('language')
  Taro.clearStorageSync()
  if (language) Taro.setStorageSync('language', language)
  dropSession()
  forgetMe()
}

/**
 * Makes sure somebody is signed in before what needs a member. In WeChat this is silent; in the browser preview the
 * login page opens and the promise resolves when it closes: true when signed in, so the caller goes on where it was.
 */
export async function ensureSession(): Promise<boolean> {
  if (isSignedIn()) return true
  if (process.env.TARO_ENV === 'h5') return signInOnPage()
  const { code } = await Taro.login()
  await signIn(code)
  return true
}

function signInOnPage(): Promise<boolean> {
  return new Promise((resolve) => {
    Taro.eventCenter.once(DONE, () => resolve(isSignedIn()))
    openPage(routes.login())
  })
}

/** The login page calls this when it goes away, whatever came of it. */
export function announceLoginDone(): void {
  Taro.eventCenter.trigger(DONE)
}

/** Browser preview only: whose phone this is, for the sandbox's cashier. */
export function rememberOpenid(openid: string): void {
  Taro.setStorageSync(OPENID_KEY, openid)
}

export function demoOpenid(): string {
  return Taro.getStorageSync<string>(OPENID_KEY)
}
