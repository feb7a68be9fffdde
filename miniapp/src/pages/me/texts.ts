import { pick } from '../../lib/texts.ts'
import { meEn } from './texts.en.ts'
import { meZh } from './texts.zh.ts'

export const meTexts = pick(meZh, meEn)
