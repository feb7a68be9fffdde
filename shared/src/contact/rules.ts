import type { components } from '../api/app/schema.ts'
import { maskName } from '../member/display-name.ts'
import { looksEmpty, textLength } from '../text.ts'

type Contact = components['schemas']['Contact']

export const MAX_NAME_LENGTH = 20

/** Control, zero-width and text-direction characters: they hide or turn text around on labels and lists. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** A mainland mobile number as 11 digits, without spaces, dashes, full-width digits or +86; null when it is none. */
export function normalisePhone(text: string): string | null {
  const digits = text
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\-—–()（）.]/g, '')
    .replace(/^(?:[+＋]86|0086|86(?=1\d{10}$))/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null
}

/** A name without outer or doubled spaces and control characters; null when nothing is left or it is too long. */
export function normaliseName(text: string): string | null {
  const name = text
    .replace(INVISIBLE, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
  return !looksEmpty(name) && textLength(name) <= MAX_NAME_LENGTH ? name : null
}

export type ContactVerdict =
  | { ok: true; contact: Contact }
  | { ok: false; code: 'contact.required' | 'contact.phone-invalid'; params: Record<string, unknown> }

/** Who picks up or receives, as typed, normalised for storage. */
export function checkContact(typed: Contact | null | undefined): ContactVerdict {
  const name = typed ? normaliseName(typed.name) : null
  if (!typed || name === null)
    return { ok: false, code: 'contact.required', params: { maxNameLength: MAX_NAME_LENGTH } }
  const phone = normalisePhone(typed.phone)
  if (phone === null) return { ok: false, code: 'contact.phone-invalid', params: {} }
  return { ok: true, contact: { name, phone } }
}

/** Every part of a contact that is missing or wrong, in the order a form asks for them. */
export function contactGaps(typed: Contact | null | undefined): ('name' | 'phone')[] {
  return [
    ...(normaliseName(typed?.name ?? '') === null ? (['name'] as const) : []),
    ...(normalisePhone(typed?.phone ?? '') === null ? (['phone'] as const) : []),
  ]
}

/** `13812345678` → `138****5678` */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** Of a street, only that there is one. */
export const maskStreet = (street: string): string => (street === '' ? '' : '****')

/**
 * Where something goes, as everybody at the desk may see it: `林** 138****5678` and the region. The rest is revealed to
 * those who say why.
 */
export function maskReceiver<T extends Contact & { detail?: string }>(receiver: T): T {
  const masked = { ...receiver, name: maskName(receiver.name), phone: maskPhone(receiver.phone) }
  return receiver.detail === undefined ? masked : { ...masked, detail: maskStreet(receiver.detail) }
}
