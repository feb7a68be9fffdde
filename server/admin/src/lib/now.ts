let offsetMs = 0

/** In demo mode the server's clock can be ahead of the browser's: `now` follows the server. */
export const setClockOffset = (seconds: number): void => {
  offsetMs = seconds * 1000
}

/** A moment of the browser's clock, on the system's. */
export const onSystemClock = (browserMs: number): Date => new Date(browserMs + offsetMs)

/** What time it is in the shop's system. */
export const systemNow = (): Date => onSystemClock(Date.now())
