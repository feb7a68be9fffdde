/** Mainland mobile numbers standing alone: eleven digits from 13 to 19, with or without 86. */
const PHONE = /(?<![\dA-Za-z])(?:86)?1[3-9]\d{9}(?![\dA-Za-z])/g
const JWT = /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g

/** The line with phone numbers and tokens made unreadable; the last net, below redaction by field name. */
export function masked(line: string): string {
  return line.replace(PHONE, (phone) => `${phone.slice(0, 3)}****${phone.slice(-4, -2)}**`).replace(JWT, '[token]')
}
