import { createClient, type ApiClient, type ClientSettings } from '../client.ts'
import type { paths } from './schema.ts'

/** The caller of the routes of members. */
export function createAppClient(settings: ClientSettings): ApiClient<paths> {
  return createClient<paths>(settings)
}
