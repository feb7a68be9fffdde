import { createClient, type ApiClient, type ClientSettings } from '../client.ts'
import type { paths } from './schema.ts'

/** The caller of the routes of leaders, of which there are none yet. */
export function createLeaderClient(settings: ClientSettings): ApiClient<paths> {
  return createClient<paths>(settings)
}
