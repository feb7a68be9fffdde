import type { ApiError } from '@tuanke/shared/api/api-error'
import { language } from '../lib/language.ts'
import { isErrorCode } from './codes.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** The sentence a person reads for an error, in the language chosen in 我的. */
export function sentence(error: ApiError): string {
  // A server newer than this app may have words this app has not learned yet.
  const code = isErrorCode(error.code) ? error.code : 'server.error'
  const entry = (language() === 'en' ? en : zh)[code]
  return typeof entry === 'string' ? entry : entry(error.params)
}
