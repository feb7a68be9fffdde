import { createClient, type ApiClient, type ClientSettings } from '../client.ts'
import type { paths } from './schema.ts'

/** The caller of the routes of staff. */
export function createAdminClient(settings: ClientSettings): ApiClient<paths> {
  return createClient<paths>(settings)
}
