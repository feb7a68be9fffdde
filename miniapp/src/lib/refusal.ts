import { ApiError } from '@tuanke/shared/api/api-error'
import type { AppCode } from '@tuanke/shared/api/app/types'

/** A refusal found on the phone, before the server is asked: the same word, the same sentence. */
export function refusalOf(code: AppCode): ApiError {
  return new ApiError({ status: 422, code, params: {}, requestId: null })
}
