import { createContext, useContext } from 'react'
import { en } from './en/index.ts'
import { zh } from './zh/index.ts'

export type Locale = 'zh' | 'en'

/** The shape of a catalogue is the Chinese one: a text missing in English does not compile. */
export type Texts = typeof zh

export const catalogues: Record<Locale, Texts> = { zh, en }

export const LocaleContext = createContext<{ locale: Locale; setLocale: (locale: Locale) => void }>({
  locale: 'zh',
  setLocale: () => undefined,
})

export const useLocale = () => useContext(LocaleContext)

/** All texts in the chosen language: `useText().order.title`. */
export const useText = (): Texts => catalogues[useContext(LocaleContext).locale]
