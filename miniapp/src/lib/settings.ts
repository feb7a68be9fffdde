import { api } from './api.ts'
import type { ShopSettings } from './schemas.ts'

let loaded: Promise<ShopSettings> | undefined

/** The shop's settings, asked once; a failure is not remembered. */
export function loadSettings(): Promise<ShopSettings> {
  loaded ??= api.get('/api/v1/app/settings').catch((thrown: unknown) => {
    loaded = undefined
    throw thrown
  })
  return loaded
}
