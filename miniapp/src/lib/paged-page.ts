import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useRef } from 'react'
import type { Pages } from './pages.ts'

/** A page that is one list: asked for again when it is shown again or pulled down, and further as people scroll. */
export function usePagedPage(list: Pages<unknown>): void {
  useReachBottom(list.more)
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void list.reload()
    shownBefore.current = true
  })
}
