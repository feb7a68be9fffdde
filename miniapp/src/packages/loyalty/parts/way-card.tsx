import { View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { RewardDetail } from '../../../lib/schemas.ts'
import { ensureSession } from '../../../lib/session.ts'
import { sayError } from '../../../lib/toast.ts'
import { AddressRow, DeliveryWays, PointRow, type Way } from '../../../ui/delivery-ways.tsx'
import { rewardTexts as t } from '../texts.ts'
import type { Redeeming } from './use-redeem.ts'
import './way-card.scss'

/** Days to collect a gift, as the server holds it. */
const COLLECT_DAYS = 30

/** How one gets it: a counter to choose, or an address. */
export function WayCard({ reward, redeeming }: { reward: RewardDetail; redeeming: Redeeming }) {
  const { way, address } = redeeming
  if (reward.kind === 'coupon')
    return (
      <View className="card">
        <View className="card__title">{t.ways}</View>
        <View className="note">{t.couponHint}</View>
      </View>
    )
  const ways: Way[] = [
    ...(reward.pickupPoints.length > 0 ? (['pickup'] as const) : []),
    ...(reward.hasExpress ? (['express'] as const) : []),
  ]
  const choose = () =>
    void ensureSession()
      .then((signedIn) => signedIn && openPage(address ? routes.addresses(true) : routes.addressEdit()))
      .catch(sayError)
  return (
    <DeliveryWays ways={ways.map((value) => ({ value, label: t[value] }))} way={way} onWay={redeeming.setWay}>
      {way === 'pickup' ? (
        reward.pickupPoints.map((point) => (
          <PointRow
            key={point.code}
            point={point}
            isOn={point.code === redeeming.point?.code}
            onChoose={() => redeeming.setPoint(point.code)}
          />
        ))
      ) : (
        <AddressRow address={address} onChoose={choose} />
      )}
      <View className="note way-card__hint">{way === 'pickup' ? t.pickupHint(COLLECT_DAYS) : t.expressHint}</View>
    </DeliveryWays>
  )
}
