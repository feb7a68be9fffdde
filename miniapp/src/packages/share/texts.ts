import { pick } from '../../lib/texts.ts'
import { shareEn } from './texts.en.ts'
import { shareZh } from './texts.zh.ts'

export const shareTexts = pick(shareZh, shareEn)
