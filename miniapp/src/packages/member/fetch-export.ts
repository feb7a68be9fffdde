import Taro from '@tarojs/taro'
import { ApiError } from '@tuanke/shared/api/api-error'
import { isProblem } from '@tuanke/shared/error'
import { API_BASE } from '../../lib/api-base.ts'
import { api } from '../../lib/api.ts'
import { readSession } from '../../lib/session-store.ts'

const GIVEN_BACK_MS = 10_000

/**
 * Brings the file to the person: a browser saves it, WeChat hands it to a chat (its own file helper, say).
 * @returns whether it lies with the downloads now. Rejects with ApiError: `export.expired`, `network`, …
 */
export async function fetchExport(code: string, fileName: string): Promise<boolean> {
  // Any call renews a session that is over; the file itself comes by another way than the typed client's.
  await api.get('/api/v1/app/me/privacy')
  const url = `${API_BASE}/api/v1/app/me/exports/${code}/file`
  const header = { authorization: `Bearer ${readSession()?.accessToken ?? ''}` }
  if (process.env.TARO_ENV !== 'h5') return share(url, header, fileName)
  const answer = await fetch(url, { headers: header }).catch((cause: unknown) => {
    throw new ApiError({ status: 0, code: 'network', params: {}, requestId: null }, cause)
  })
  if (!answer.ok) throw refused(answer.status, await answer.json().catch(() => null))
  save(await answer.blob(), fileName)
  return true
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), GIVEN_BACK_MS)
}

async function share(url: string, header: Record<string, string>, fileName: string): Promise<boolean> {
  const answer = await Taro.downloadFile({ url, header }).catch((cause: unknown) => {
    throw new ApiError({ status: 0, code: 'network', params: {}, requestId: null }, cause)
  })
  if (answer.statusCode !== 200) throw refused(answer.statusCode, null)
  // Turning the sheet away is no failure: the file can be fetched again.
  await Taro.shareFileMessage({ filePath: answer.tempFilePath, fileName }).catch(() => undefined)
  return false
}

function refused(status: number, body: unknown): ApiError {
  if (isProblem(body)) return new ApiError(body)
  return new ApiError({ status, code: status === 410 ? 'export.expired' : 'server.error', params: {}, requestId: null })
}
