import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** Business days are Asia/Shanghai wherever the browser is; that clock has had no summer time since 1991. */
const SHOP_OFFSET_MINUTES = 8 * 60

const MINUTE = 60_000
const WALL = 'YYYY-MM-DDTHH:mm:ss.SSS'

/**
 * An instant as the shop's wall clock, for a date picker (which shows whatever clock it is given). Kept on a clock without
 * summer time: in the browser's own zone an hour a year does not exist, and a time in it would come out an hour later.
 */
export const toPicker = (iso: string | null | undefined): Dayjs | null =>
  iso ? dayjs.utc(new Date(iso).getTime() + SHOP_OFFSET_MINUTES * MINUTE) : null

/** The shop's wall clock as `<input type="datetime-local">` writes it. */
export const wallToPicker = (text: string): Dayjs | null => (text ? dayjs.utc(text) : null)

/** The instant a date picker's wall clock means in the shop, ISO 8601 UTC. */
export const fromPicker = (picked: Dayjs): string =>
  new Date(Date.parse(`${picked.format(WALL)}Z`) - SHOP_OFFSET_MINUTES * MINUTE).toISOString()

/** `YYYY-MM-DDTHH:mm:ss` on the shop's wall clock. */
export const shopWall = (at: Date): string =>
  new Date(at.getTime() + SHOP_OFFSET_MINUTES * MINUTE).toISOString().slice(0, 19)

/** `YYYY-MM-DD HH:mm` in the shop. */
export const shopMinute = (iso: string): string => shopWall(new Date(iso)).slice(0, 16).replace('T', ' ')
