import { useEffect, useState } from 'react'

let offsetMs = 0

/** Remembers how far the server's clock is from this phone's, as every answer says in a header. */
export function learnServerTime(serverNow: string): void {
  offsetMs = Date.parse(serverNow) - Date.now()
}

/** Milliseconds since 1970 by the server's clock, as well as it is known. */
export function now(): number {
  return Date.now() + offsetMs
}

/** The server's time, again every `everyMs`. */
export function useNow(everyMs: number): number {
  const [time, setTime] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return time
}
