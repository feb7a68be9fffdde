/** A dictionary without inherited keys: `__proto__` is a legal order number. */
export function record<T>(entries: Record<string, T> = {}): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, entries)
}
