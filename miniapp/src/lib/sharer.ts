import Taro from '@tarojs/taro'
import { now } from './clock.ts'

const KEY = 'sharer'
/** Who comes back after a week has made up their own mind. */
const COUNTS_FOR_MS = 7 * 86_400_000

interface Sharer {
  memberNo: string
  at: number
}

/** Who brought this person here, from a shared link; the last one within a week before the order counts. */
export function rememberSharer(memberNo: string | null | undefined): void {
  if (memberNo) Taro.setStorageSync(KEY, { memberNo, at: now() } satisfies Sharer)
}

export function sharerMemberNo(): string | undefined {
  const sharer = Taro.getStorageSync<Sharer | string>(KEY)
  if (!sharer || typeof sharer === 'string') return undefined
  return now() - sharer.at < COUNTS_FOR_MS ? sharer.memberNo : undefined
}
