import { useEffect, useState } from 'react'

/** State kept for this browser tab: survives a reload, ends with the tab. */
export function useRemembered<T>(key: string, initial: T) {
  const [value, setValue] = useState<T>(() => {
    const text = sessionStorage.getItem(key)
    return text ? (JSON.parse(text) as T) : initial
  })
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(value)), [key, value])
  return [value, setValue] as const
}
