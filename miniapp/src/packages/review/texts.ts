import { pick } from '../../lib/texts.ts'
import { reviewEn } from './texts.en.ts'
import { reviewZh } from './texts.zh.ts'

export const reviewTexts = pick(reviewZh, reviewEn)
