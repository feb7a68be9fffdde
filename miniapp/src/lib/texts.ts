import { language } from './language.ts'

/** The catalogue of the chosen language. Read once when a page's file is loaded: changing it restarts the app. */
export function pick<Texts>(zh: Texts, en: Texts): Texts {
  return language() === 'en' ? en : zh
}
