import { pick } from '../../lib/texts.ts'
import { askEn, codeEn, favouritesEn, leaveEn, privacyEn, profileEn } from './account-texts.en.ts'
import { askZh, codeZh, favouritesZh, leaveZh, privacyZh, profileZh } from './account-texts.zh.ts'

export const profileTexts = pick(profileZh, profileEn)
export const codeTexts = pick(codeZh, codeEn)
export const favouritesTexts = pick(favouritesZh, favouritesEn)
export const privacyTexts = pick(privacyZh, privacyEn)
export const askTexts = pick(askZh, askEn)
export const leaveTexts = pick(leaveZh, leaveEn)
