import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { type PageOf, type Pages, usePages } from './pages.ts'
import { isSignedIn } from './session.ts'

export interface MemberPages<T> extends Pages<T> {
  isMember: boolean
  signedIn: () => void
}

/**
 * A list of somebody's own: asked for once they are signed in, again whenever the page is shown or pulled down, and
 * further as they scroll. One to a page.
 */
export function useMemberPages<T>(load: (cursor: string | undefined) => Promise<PageOf<T>>, key = ''): MemberPages<T> {
  const [isMember, setMember] = useState(isSignedIn)
  const nothing: PageOf<T> = { items: [], nextCursor: null }
  const list = usePages(async (cursor) => (isSignedIn() ? load(cursor) : nothing), `${isMember} ${key}`)
  useReachBottom(list.more)
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void list.reload()
    shownBefore.current = true
  })
  return { ...list, isMember, signedIn: () => setMember(true) }
}
