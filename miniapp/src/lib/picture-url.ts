import { API_BASE } from './api-base.ts'

/** The server names its own pictures by path; WeChat needs the host in front. */
export function pictureUrl(url: string): string {
  return url.startsWith('/') ? API_BASE + url : url
}
