/** True for what `fetch` throws when its `AbortSignal.timeout` has run out. By name: the class may be of another realm. */
export const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError'
