import Taro from '@tarojs/taro'

export type Language = 'zh' | 'en'

const KEY = 'language'
let chosen: Language | undefined

/** Chinese unless the person has chosen English in 我的. */
export function language(): Language {
  chosen ??= Taro.getStorageSync<string>(KEY) === 'en' ? 'en' : 'zh'
  return chosen
}

/** The other language, after a fresh start: words are picked when a page's file is loaded. */
export function switchLanguage(): void {
  Taro.setStorageSync(KEY, language() === 'en' ? 'zh' : 'en')
  if (process.env.TARO_ENV === 'h5') window.location.reload()
  else wx.restartMiniProgram({ path: '/pages/me/index' })
}
