import { useCallback, useState } from 'react'
import { api } from '../../lib/api.ts'
import { usePages } from '../../lib/pages.ts'
import type { Notice } from '../../lib/schemas.ts'
import { sayError } from '../../lib/toast.ts'

/** The inbox with what has been read since it was opened; the server's word comes with the next visit. */
export function useInbox() {
  const [unread, setUnread] = useState(0)
  const [readUpTo, setReadUpTo] = useState(0)
  const [readIds, setReadIds] = useState<ReadonlySet<number>>(new Set())
  const list = usePages(async (cursor) => {
    const page = await api.get('/api/v1/app/me/notices', { query: { cursor } })
    if (!cursor) setUnread(page.unread)
    return page
  }, '')

  const isRead = useCallback(
    ({ id, readAt }: Notice) => readAt !== null || id <= readUpTo || readIds.has(id),
    [readUpTo, readIds],
  )

  /** Failing to say so only leaves the dot a little longer. */
  const readOne = (notice: Notice): void => {
    if (isRead(notice)) return
    setReadIds(new Set([...readIds, notice.id]))
    setUnread(Math.max(unread - 1, 0))
    api.post('/api/v1/app/me/notices/{id}/read', { path: { id: notice.id } }).catch(() => undefined)
  }

  const readAll = async (): Promise<void> => {
    const newest = list.items?.[0]
    if (!newest) return
    try {
      await api.post('/api/v1/app/me/notices/read', { body: { upToId: newest.id } })
      setReadUpTo(newest.id)
      setUnread(0)
    } catch (thrown) {
      sayError(thrown)
    }
  }

  return { list, unread, isRead, readOne, readAll }
}
