import { pick } from '../../lib/texts.ts'
import { loginEn, addressEn, noticeEn } from './texts.en.ts'
import { loginZh, addressZh, noticeZh } from './texts.zh.ts'

export const loginTexts = pick(loginZh, loginEn)
export const addressTexts = pick(addressZh, addressEn)
export const noticeTexts = pick(noticeZh, noticeEn)
