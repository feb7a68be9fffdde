import { createContext, useContext } from 'react'
import { en } from './en/index.ts'
import { zh, type Texts } from './zh/index.ts'

export type Locale = 'zh' | 'en'

export type { Texts } from './zh/index.ts'

export const catalogues: Record<Locale, Texts> = { zh, en }

export const LocaleContext = createContext<{ locale: Locale; setLocale: (locale: Locale) => void }>({
  locale: 'zh',
  setLocale: () => undefined,
})

export const useLocale = () => useContext(LocaleContext)

/** All texts in the chosen language: `useText().order.title`. */
export const useText = (): Texts => catalogues[useContext(LocaleContext).locale]
