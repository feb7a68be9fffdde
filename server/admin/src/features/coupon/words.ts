import { couponMostFen, couponsAllowed } from '@tuanke/shared/coupon/rules'
import { formatFen } from '@tuanke/shared/money'
import { useText } from '../../messages/text.ts'
import { shopMinute } from '../../lib/time.ts'
import type { CouponTemplate } from './api.ts'

/** A kind of coupon in words: what it gives, from when on, for what, how long. */
export function useCouponWords() {
  const { coupon: t } = useText()
  return {
    worth: ({ kind, offFen, offBasisPoints, capFen }: CouponTemplate): string => {
      if (kind === 'shipping') return offFen === null ? t.freeShipping : t.shippingOff(formatFen(offFen))
      if (kind === 'fixed') return t.off(formatFen(offFen ?? 0))
      const part = t.part((offBasisPoints ?? 0) / 100)
      return capFen === null ? part : `${part}${t.cap(formatFen(capFen))}`
    },
    /** How much all of them can take off, and how that comes about. */
    mostCost: ({ mostCostFen, totalLimit, budgetFen, ...terms }: CouponTemplate): string => {
      if (mostCostFen === null) return t.mostCostUnbounded
      const allowed = couponsAllowed({ totalLimit, budgetFen, ...terms }) ?? 0
      return t.mostCostOf(allowed, formatFen(couponMostFen(terms) ?? 0), formatFen(mostCostFen))
    },
    condition: ({ thresholdFen }: CouponTemplate): string =>
      thresholdFen > 0 ? t.from(formatFen(thresholdFen)) : t.always,
    /** @param most names of each list; a table has no room for a hundred */
    scope: ({ onlyFor, notFor }: CouponTemplate, most = Infinity): string => {
      const said = (names: string[]) => {
        const shown = names.slice(0, most).join(t.nameGap)
        return names.length > most ? t.andMore(shown, names.length) : shown
      }
      const parts = [
        onlyFor.length > 0 ? t.onlyFor(said(onlyFor)) : t.everything,
        notFor.length > 0 ? t.notFor(said(notFor)) : '',
      ]
      return parts.filter(Boolean).join(t.comma)
    },
    validity: ({ validDays, validFromAt, validUntilAt }: CouponTemplate): string =>
      validDays !== null ? t.days(validDays) : t.window(shopMinute(validFromAt!), shopMinute(validUntilAt!)),
  }
}
