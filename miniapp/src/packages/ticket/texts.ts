import { pick } from '../../lib/texts.ts'
import { newTicketEn, surveyEn, talkEn, ticketEn } from './texts.en.ts'
import { newTicketZh, surveyZh, talkZh, ticketZh } from './texts.zh.ts'

export const ticketTexts = pick(ticketZh, ticketEn)
export const newTicketTexts = pick(newTicketZh, newTicketEn)
export const talkTexts = pick(talkZh, talkEn)
export const surveyTexts = pick(surveyZh, surveyEn)
