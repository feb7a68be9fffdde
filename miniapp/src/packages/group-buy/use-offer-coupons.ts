import { useCallback, useEffect, useState } from 'react'
import { api } from '../../lib/api.ts'
import type { OfferCoupons } from '../../lib/schemas.ts'
import { useOnce } from '../../lib/send-once.ts'
import { say, sayError } from '../../lib/toast.ts'
import { groupBuyTexts as t } from './texts.ts'

/** What can be claimed for this offer and what it costs with a coupon; without a code nothing is asked. */
export function useOfferCoupons(code: string | undefined) {
  const [offer, setOffer] = useState<OfferCoupons>()
  const { isBusy, once } = useOnce()

  const load = useCallback(async () => {
    if (!code) return
    const answer = await api
      .get('/api/v1/app/group-buys/{code}/coupons', { path: { code } })
      // The page sells without it as well.
      .catch(() => undefined)
    if (answer) setOffer(answer)
  }, [code])
  useEffect(() => {
    void load()
  }, [load])

  async function claim(template: string, mine: number): Promise<void> {
    try {
      const path = { code: template }
      const got = await once({ claim: template, mine }, (header) =>
        api.post('/api/v1/app/coupon-templates/{code}/claim', { path, header }),
      )
      if (got) say(t.claimed)
    } catch (thrown) {
      sayError(thrown)
    }
    await load()
  }

  return { offer, isBusy, claim }
}
