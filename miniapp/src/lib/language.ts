import Taro from '@tarojs/taro'

export type Language = 'zh' | 'en'
export type LanguageChoice = 'auto' | Language

const KEY = 'language'
let chosen: Language | undefined

/** What the person has chosen in 我的; `auto` goes by the phone. */
export function languageChoice(): LanguageChoice {
  const kept = Taro.getStorageSync<string>(KEY)
  return kept === 'zh' || kept === 'en' ? kept : 'auto'
}

/** The language of this run of the app. */
export function language(): Language {
  const choice = languageChoice()
  chosen ??= choice === 'auto' ? ofPhone() : choice
  return chosen
}

/** Another language, after a fresh start: words are picked when a page's file is loaded. */
export function chooseLanguage(choice: LanguageChoice): void {
  Taro.setStorageSync(KEY, choice)
  if (process.env.TARO_ENV === 'h5') window.location.reload()
  else wx.restartMiniProgram({ path: '/pages/me/index' })
}

/** English for phones that speak it; everybody else reads Chinese, as the goods are named in it. */
function ofPhone(): Language {
  const spoken = process.env.TARO_ENV === 'h5' ? navigator.language : wx.getAppBaseInfo?.().language
  return spoken?.toLowerCase().startsWith('en') ? 'en' : 'zh'
}
