import { pick } from '../../lib/texts.ts'
import { ordersEn } from './texts.en.ts'
import { ordersZh } from './texts.zh.ts'

export const ordersTexts = pick(ordersZh, ordersEn)
