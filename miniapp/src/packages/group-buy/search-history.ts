import Taro from '@tarojs/taro'

const KEY = 'searched'
const MOST = 10

/** What was searched for on this phone, the latest first. It stays on the phone. */
export function searchedBefore(): string[] {
  const words = Taro.getStorageSync<string[] | ''>(KEY)
  return Array.isArray(words) ? words : []
}

export function rememberSearch(words: string): void {
  Taro.setStorageSync(KEY, [words, ...searchedBefore().filter((each) => each !== words)].slice(0, MOST))
}

export function forgetSearches(): void {
  Taro.removeStorageSync(KEY)
}
