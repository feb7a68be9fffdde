import { newIdempotencyKey } from '@tuanke/shared/idempotency'
import { useRef } from 'react'

/**
 * One Idempotency-Key per intention: a new one each time `opened` changes (a dialog opens), the same one for every
 * retry until then.
 */
export function useOperationKey(opened: boolean | string | null): string {
  const state = useRef<{ opened: typeof opened; key: string }>({ opened: null, key: '' })
  if (state.current.opened !== opened) state.current = { opened, key: newIdempotencyKey(Math.random) }
  return state.current.key
}
