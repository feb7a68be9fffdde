import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { usePagedPage } from './paged-page.ts'
import { type PageOf, type Pages, usePages } from './pages.ts'
import { isSignedIn } from './session.ts'

export interface MemberPages<T> extends Pages<T> {
  isMember: boolean
  signedIn: () => void
}

/** A page that is a list of somebody's own: asked for once they are signed in, here or elsewhere. */
export function useMemberPages<T>(load: (cursor: string | undefined) => Promise<PageOf<T>>, key = ''): MemberPages<T> {
  const [isMember, setMember] = useState(isSignedIn)
  const nothing: PageOf<T> = { items: [], nextCursor: null }
  const list = usePages(async (cursor) => (isSignedIn() ? load(cursor) : nothing), `${isMember} ${key}`)
  useDidShow(() => setMember(isSignedIn()))
  usePagedPage(list)
  return { ...list, isMember, signedIn: () => setMember(true) }
}
