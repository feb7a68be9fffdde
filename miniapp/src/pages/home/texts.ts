import { pick } from '../../lib/texts.ts'
import { homeEn } from './texts.en.ts'
import { homeZh } from './texts.zh.ts'

export const homeTexts = pick(homeZh, homeEn)
