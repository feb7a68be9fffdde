import { pick } from '../../lib/texts.ts'
import { afterSaleEn, applyEn, caseEn } from './texts.en.ts'
import { afterSaleZh, applyZh, caseZh } from './texts.zh.ts'

export const afterSaleTexts = pick(afterSaleZh, afterSaleEn)
export const applyTexts = pick(applyZh, applyEn)
export const caseTexts = pick(caseZh, caseEn)
