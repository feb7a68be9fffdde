import { API_BASE } from './api-base.ts'

/** Pixels across, of which a phone's screen has two or three to the point: an avatar, a card in a list, the screen. */
export type PictureWidth = 160 | 360 | 960

const OURS = /^\/images\/([\w-]+\.webp)$/

/** The server names its own pictures by path and has them in a few widths; WeChat needs the host in front. */
export function pictureUrl(url: string, width?: PictureWidth): string {
  if (!url.startsWith('/')) return url
  return API_BASE + (width ? url.replace(OURS, `/images/w${width}/$1`) : url)
}
