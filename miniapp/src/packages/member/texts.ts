import { pick } from '../../lib/texts.ts'
import { loginEn, addressEn, pointsEn, noticeEn } from './texts.en.ts'
import { loginZh, addressZh, pointsZh, noticeZh } from './texts.zh.ts'

export const loginTexts = pick(loginZh, loginEn)
export const addressTexts = pick(addressZh, addressEn)
export const pointsTexts = pick(pointsZh, pointsEn)
export const noticeTexts = pick(noticeZh, noticeEn)
