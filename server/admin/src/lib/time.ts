import dayjs, { type Dayjs } from 'dayjs'

/** Business days are Asia/Shanghai wherever the browser is; that clock has had no summer time since 1991. */
const SHOP_OFFSET_MINUTES = 8 * 60

const MINUTE = 60_000

/** An instant as the shop's wall clock, for a date picker (which shows whatever clock it is given). */
export const toPicker = (iso: string | null | undefined): Dayjs | null => (iso ? dayjs(shopWall(new Date(iso))) : null)

/** The instant a date picker's wall clock means in the shop, ISO 8601 UTC. */
export const fromPicker = (picked: Dayjs): string =>
  new Date(Date.parse(`${picked.format('YYYY-MM-DDTHH:mm:ss')}Z`) - SHOP_OFFSET_MINUTES * MINUTE).toISOString()

/** `YYYY-MM-DDTHH:mm:ss` on the shop's wall clock. */
export const shopWall = (at: Date): string =>
  new Date(at.getTime() + SHOP_OFFSET_MINUTES * MINUTE).toISOString().slice(0, 19)

/** `YYYY-MM-DD HH:mm` in the shop. */
export const shopMinute = (iso: string): string => shopWall(new Date(iso)).slice(0, 16).replace('T', ' ')
