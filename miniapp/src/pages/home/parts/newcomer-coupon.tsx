import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { couponCondition, couponWorth } from '../../../lib/coupon-words.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { OfferedCoupon } from '../../../lib/schemas.ts'
import { Action } from '../../../ui/action.tsx'
import { homeTexts as t } from '../texts.ts'

const KEY = 'newcomer-coupon-seen'

/** Offered on this phone once: whoever has looked at it or put it away is not asked again. */
export function NewcomerCoupon({ coupon }: { coupon: OfferedCoupon }) {
  const [isSeen, setSeen] = useState(() => Boolean(Taro.getStorageSync<boolean | ''>(KEY)))
  if (isSeen) return null
  const close = () => {
    Taro.setStorageSync(KEY, true)
    setSeen(true)
  }
  const look = () => {
    close()
    openPage(routes.couponCentre())
  }
  return (
    <View className="newcomer">
      <View className="grow newcomer__words">
        <View className="strong clamp-1">{t.newcomer(couponWorth(coupon))}</View>
        <Text className="note">{couponCondition(coupon)}</Text>
      </View>
      <Action kind="bare" small onTap={close}>
        {t.notNow}
      </Action>
      <Action small onTap={look}>
        {t.take}
      </Action>
    </View>
  )
}
