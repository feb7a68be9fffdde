import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { RewardDetail } from '../../../lib/schemas.ts'
import { ensureSession } from '../../../lib/session.ts'
import { sayError } from '../../../lib/toast.ts'
import { tappable, tickable } from '../../../ui/a11y.ts'
import { Tabs } from '../../../ui/tabs.tsx'
import { rewardTexts as t } from '../texts.ts'
import type { Redeeming } from './use-redeem.ts'
import './way-card.scss'

/** Days to collect a gift, as the server holds it. */
const COLLECT_DAYS = 30

/** How one gets it: a counter to choose, or an address. */
export function WayCard({ reward, redeeming }: { reward: RewardDetail; redeeming: Redeeming }) {
  const hasPickup = reward.pickupPoints.length > 0
  if (reward.kind === 'coupon')
    return (
      <View className="card">
        <View className="card__title">{t.ways}</View>
        <View className="note">{t.couponHint}</View>
      </View>
    )
  return (
    <View className="card">
      {hasPickup && reward.hasExpress ? (
        <Tabs
          options={[
            { value: 'pickup', label: t.pickup },
            { value: 'express', label: t.express },
          ]}
          value={redeeming.way}
          onChange={redeeming.setWay}
        />
      ) : (
        <View className="card__title">{hasPickup ? t.pickup : t.express}</View>
      )}
      {redeeming.way === 'pickup' ? (
        <Points reward={reward} redeeming={redeeming} />
      ) : (
        <AddressRow address={redeeming.address} />
      )}
      <View className="note way__hint">{redeeming.way === 'pickup' ? t.pickupHint(COLLECT_DAYS) : t.expressHint}</View>
    </View>
  )
}

function Points({ reward, redeeming }: { reward: RewardDetail; redeeming: Redeeming }) {
  return (
    <>
      {reward.pickupPoints.map((point) => {
        const isOn = point.code === redeeming.point?.code
        return (
          <View
            key={point.code}
            className={`counter${isOn ? ' counter--on' : ''}`}
            onClick={() => redeeming.setPoint(point.code)}
            {...tickable('radio', isOn)}
          >
            <View className="counter__dot" />
            <View className="grow">
              <View className="strong">{point.name}</View>
              <View className="note">{point.address}</View>
              {isOn && <View className="note">{t.openHours(point.openHours)}</View>}
            </View>
          </View>
        )
      })}
    </>
  )
}

function AddressRow({ address }: { address: Redeeming['address'] }) {
  const choose = () =>
    void ensureSession()
      .then((signedIn) => signedIn && openPage(address ? routes.addresses(true) : routes.addressEdit()))
      .catch(sayError)
  return (
    <View className="row way__address" onClick={choose} {...tappable(t.chooseAddress)}>
      {address ? (
        <View className="grow">
          <View className="strong">
            {address.name}　{address.phone}
          </View>
          <Text className="note">
            {address.province}
            {address.city}
            {address.district}
            {address.detail}
          </Text>
        </View>
      ) : (
        <View className="grow strong brand">{t.addAddress}</View>
      )}
      <View className="chevron" />
    </View>
  )
}
