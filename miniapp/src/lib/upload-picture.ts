import Taro from '@tarojs/taro'
import { ApiError } from '@tuanke/shared/api/api-error'
import { isProblem } from '@tuanke/shared/error'
import { API_BASE } from './api-base.ts'
import { api } from './api.ts'
import { readSession } from './session-store.ts'

/** A photo over a weak network takes its time. */
const TIMEOUT_MS = 60_000

/**
 * Sends a picture of this phone to the server.
 * @returns the address to name it by. Rejects with ApiError: `image.unsupported`, `image.too-many`, `request.too-large`, `network`, …
 */
export async function uploadPicture(filePath: string, onProgress?: (percent: number) => void): Promise<string> {
  try {
    return await send(filePath, onProgress)
  } catch (thrown) {
    if (!(thrown instanceof ApiError && thrown.code === 'auth.expired')) throw thrown
    // Any call renews the session, together with others that wait for it.
    await api.get('/api/v1/app/me')
    return send(filePath, onProgress)
  }
}

async function send(filePath: string, onProgress?: (percent: number) => void): Promise<string> {
  const token = readSession()?.accessToken
  const task = Taro.uploadFile({
    url: `${API_BASE}/api/v1/app/images`,
    filePath,
    name: 'file',
    header: token ? { authorization: `Bearer ${token}` } : {},
    timeout: TIMEOUT_MS,
  })
  if (onProgress) task.progress(({ progress }) => onProgress(progress))
  const answer = await task.catch((cause: unknown) => {
    throw new ApiError({ status: 0, code: 'network', params: {}, requestId: null }, cause)
  })
  const body = parsed(answer.data)
  if (answer.statusCode === 200 && isStored(body)) return body.url
  if (isProblem(body)) throw new ApiError(body)
  throw new ApiError({ status: answer.statusCode, code: 'server.error', params: {}, requestId: null })
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

const isStored = (body: unknown): body is { url: string } =>
  typeof body === 'object' && body !== null && 'url' in body && typeof body.url === 'string'
