import { pick } from '../lib/texts.ts'
import { uiEn } from './texts.en.ts'
import { uiZh } from './texts.zh.ts'

export const uiTexts = pick(uiZh, uiEn)
