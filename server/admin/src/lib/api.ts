import { ApiError } from '@tuanke/shared/api/api-error'
import { createAdminClient } from '@tuanke/shared/api/admin/client'
import { isProblem } from '@tuanke/shared/error'
import { sessionStore } from './session-store.ts'
import { exchange, fetchTransport, renewSession } from './transport.ts'

/** The admin's only way to the server; paths, bodies and answers are checked against the API's types. */
export const api = createAdminClient({
  baseUrl: '',
  transport: fetchTransport,
  accessToken: () => sessionStore.read()?.accessToken ?? null,
  onAuthExpired: renewSession,
})

/** The header that makes a repeated request count once. */
export const once = (key: string) => ({ 'idempotency-key': key })

/** The header of a save: the version it was made from. */
export const from = (version: string) => ({ 'if-match': version })

/** Stores a picture (JPEG, PNG or WebP) and returns its address. Multipart, so beside the JSON client. */
export const uploadImage = async (file: Blob): Promise<string> => {
  const form = new FormData()
  form.append('file', file)
  const token = sessionStore.read()?.accessToken
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const answer = await exchange({ method: 'POST', url: '/api/v1/admin/images', headers }, form).catch(
    (cause: unknown) => {
      throw new ApiError({ status: 0, code: 'network', params: {}, requestId: null }, cause)
    },
  )
  if (answer.status < 300) return (answer.body as { url: string }).url
  if (isProblem(answer.body)) throw new ApiError(answer.body)
  throw new ApiError({ status: answer.status, code: 'server.error', params: {}, requestId: null })
}
