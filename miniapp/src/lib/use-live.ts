import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** How often a page that is looked at asks again. */
export const LIVE_MS = 10_000

/** Asks again and again while something can still change and the page is in sight; out of sight nobody is asked. */
export function useLive(canChange: boolean, reload: () => Promise<void>): void {
  const [isSeen, setSeen] = useState(true)
  useDidShow(() => setSeen(true))
  useDidHide(() => setSeen(false))
  useEffect(() => {
    if (!canChange || !isSeen) return undefined
    const timer = setInterval(() => void reload(), LIVE_MS)
    return () => clearInterval(timer)
  }, [canChange, isSeen, reload])
}
