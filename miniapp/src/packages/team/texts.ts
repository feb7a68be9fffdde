import { pick } from '../../lib/texts.ts'
import { teamEn } from './texts.en.ts'
import { teamZh } from './texts.zh.ts'

export const teamTexts = pick(teamZh, teamEn)
