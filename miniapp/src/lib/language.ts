import Taro from '@tarojs/taro'

export type Language = 'zh' | 'en'

const KEY = 'language'
let chosen: Language | undefined

/** Chinese unless the person has chosen English in 我的. */
export function language(): Language {
  chosen ??= Taro.getStorageSync<string>(KEY) === 'en' ? 'en' : 'zh'
  return chosen
}

export function chooseLanguage(next: Language): void {
  chosen = next
  Taro.setStorageSync(KEY, next)
}
