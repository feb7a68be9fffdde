import { useEffect, useState } from 'react'
import { api, asApiError } from '../../../lib/api.ts'
import { onAddressChosen } from '../../../lib/chosen-address.ts'
import { replacePage, routes } from '../../../lib/routes.ts'
import type { Address, RewardDetail } from '../../../lib/schemas.ts'
import { ensureSession, isSignedIn } from '../../../lib/session.ts'
import { confirmed, say, sayError } from '../../../lib/toast.ts'
import { sentence } from '../../../messages/sentence.ts'
import { useOnce } from '../../../lib/send-once.ts'
import { rewardTexts as t } from '../texts.ts'

type Way = 'pickup' | 'express'

/** How the gift reaches its member, and the redeeming itself. */
export function useRedeem(reward: RewardDetail | undefined, reload: () => Promise<void>) {
  const [way, setWay] = useState<Way>()
  const [pointCode, setPoint] = useState<string>()
  const [addresses, setAddresses] = useState<Address[]>()
  const [addressCode, setAddress] = useState<string>()
  const { isBusy, once } = useOnce()

  const chosenWay = way ?? (reward && reward.pickupPoints.length > 0 ? 'pickup' : 'express')
  const point = reward?.pickupPoints.find(({ code }) => code === pointCode) ?? reward?.pickupPoints[0]
  const address = addresses?.find(({ code }) => code === addressCode) ?? addresses?.[0]

  const readAddresses = async () => {
    if (isSignedIn()) setAddresses((await api.get('/api/v1/app/me/addresses')).items)
  }
  useEffect(
    () =>
      onAddressChosen((code) => {
        setAddress(code)
        void readAddresses().catch(sayError)
      }),
    [],
  )
  useEffect(() => {
    if (reward?.hasExpress) void readAddresses().catch(() => undefined)
  }, [reward?.hasExpress])

  async function redeem(): Promise<void> {
    if (!reward || isBusy) return
    try {
      if (!(await ensureSession())) return
      if (reward.balance === null) return await reload()
      const left = reward.balance - reward.points
      if (!(await confirmed(t.confirmTitle(reward.points), t.confirmText(left), t.confirmYes, t.confirmNo))) return
      const body = { expectedPoints: reward.points, ...destination(reward) }
      const done = await once({ code: reward.code, body }, (header) =>
        api.post('/api/v1/app/rewards/{code}/redeem', { path: { code: reward.code }, header, body }),
      )
      if (done) replacePage(routes.redemption(done.code))
    } catch (thrown) {
      say(sentence(asApiError(thrown)))
      // What it costs, what is left and what one has may be different now.
      await reload()
    }
  }

  function destination({ kind }: RewardDetail) {
    if (kind === 'coupon') return { delivery: 'none' as const }
    if (chosenWay === 'express') return { delivery: 'express' as const, addressCode: address?.code }
    return { delivery: 'pickup' as const, pickupPointCode: point?.code }
  }

  return {
    ...{ way: chosenWay, setWay, point, setPoint, address, isBusy },
    redeem: () => void redeem(),
    refreshAddresses: () => void readAddresses().catch(() => undefined),
  }
}

export type Redeeming = ReturnType<typeof useRedeem>
