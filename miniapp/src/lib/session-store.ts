import Taro from '@tarojs/taro'
import type { Session } from './schemas.ts'

const KEY = 'session'
let current: Session | null | undefined

/** The tokens of this phone's member, or null for a guest. */
export function readSession(): Session | null {
  current ??= Taro.getStorageSync<Session | ''>(KEY) || null
  return current
}

export function saveSession(session: Session): void {
  current = session
  Taro.setStorageSync(KEY, session)
}

export function dropSession(): void {
  current = null
  Taro.removeStorageSync(KEY)
}
