import type { ApiError } from '@tuanke/shared/api/api-error'
import { useCallback, useEffect, useState } from 'react'
import { api, asApiError } from '../../../lib/api.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'

/** `unsure`: nobody has said yet; `unpaid`: the server says it is not paid and the cashier was left. */
export type PayPhase = 'confirming' | 'paid' | 'unpaid' | 'closed' | 'unsure'

const LOOKS = 8
const PAUSE_MS = 1500

/**
 * What became of a payment, from the server only. The cashier's word decides how long to wait: after "ok" the
 * notification may be a moment late, after "cancel" one signed question is enough.
 */
export function usePayResult(orderNo: string, said: string | undefined) {
  const [phase, setPhase] = useState<PayPhase>('confirming')
  const [order, setOrder] = useState<OrderDetail>()
  const [error, setError] = useState<ApiError>()

  const confirm = useCallback(
    async (isWanted: () => boolean = () => true) => {
      setPhase('confirming')
      setError(undefined)
      const wasLeft = said === 'cancel' || said === 'fail'
      for (let look = 1; isWanted(); look++) {
        try {
          const seen = await lookAt(orderNo, look)
          if (!isWanted()) return
          setOrder(seen)
          if (seen.paymentState === 'closed') return setPhase('closed')
          if (seen.paymentState !== 'unpaid') return setPhase('paid')
          if (wasLeft) return setPhase('unpaid')
        } catch (thrown) {
          if (!isWanted()) return
          if (look >= LOOKS || asApiError(thrown).status >= 400) setError(asApiError(thrown))
        }
        if (look >= LOOKS) return setPhase('unsure')
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      }
    },
    [orderNo, said],
  )

  useEffect(() => {
    let isWanted = true
    void confirm(() => isWanted)
    return () => {
      isWanted = false
    }
  }, [confirm])

  return { phase, order, error, confirm: () => void confirm() }
}

/** Every third look makes the server ask WeChat itself; between them the notification may already have come. */
function lookAt(orderNo: string, look: number): Promise<OrderDetail> {
  const path = { orderNo }
  return look % 3 === 1
    ? api.post('/api/v1/app/orders/{orderNo}/payment-check', { path })
    : api.get('/api/v1/app/orders/{orderNo}', { path })
}
