import { pick } from '../../lib/texts.ts'
import { groupBuyEn } from './texts.en.ts'
import { groupBuyZh } from './texts.zh.ts'

export const groupBuyTexts = pick(groupBuyZh, groupBuyEn)
