import type { Texts } from '../../messages/text.ts'

/** A reason is a code of ours or a person's own words. */
export const sayReason = (reason: string, { orderDetail: t }: Texts): string =>
  t.closeReason[reason] ?? t.cause[reason] ?? reason
