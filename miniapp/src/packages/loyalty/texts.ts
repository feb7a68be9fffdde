import { pick } from '../../lib/texts.ts'
import { checkInEn, couponEn, levelEn, pointsEn, redemptionEn, rewardEn } from './texts.en.ts'
import { checkInZh, couponZh, levelZh, pointsZh, redemptionZh, rewardZh } from './texts.zh.ts'

export const pointsTexts = pick(pointsZh, pointsEn)
export const checkInTexts = pick(checkInZh, checkInEn)
export const rewardTexts = pick(rewardZh, rewardEn)
export const redemptionTexts = pick(redemptionZh, redemptionEn)
export const couponTexts = pick(couponZh, couponEn)
export const levelTexts = pick(levelZh, levelEn)
