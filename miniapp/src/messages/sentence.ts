import type { ApiError } from '@tuanke/shared/api/api-error'
import { en } from '@tuanke/shared/api/app/problems/en'
import { zh } from '@tuanke/shared/api/app/problems/zh'
import { sentenceOf } from '@tuanke/shared/api/problem-texts'
import { language } from '../lib/language.ts'

/** The sentence a person reads for an error, in the language chosen in 我的. */
export function sentence(error: ApiError): string {
  return sentenceOf(language() === 'en' ? en : zh, error)
}
