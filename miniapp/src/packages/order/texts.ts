import { pick } from '../../lib/texts.ts'
import { checkoutEn, payResultEn, orderEn, savingsEn } from './texts.en.ts'
import { checkoutZh, payResultZh, orderZh, savingsZh } from './texts.zh.ts'

export const checkoutTexts = pick(checkoutZh, checkoutEn)
export const payResultTexts = pick(payResultZh, payResultEn)
export const orderTexts = pick(orderZh, orderEn)
export const savingsTexts = pick(savingsZh, savingsEn)
