import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import type { Quote } from '../../../lib/schemas.ts'
import { tappable, tickable } from '../../../ui/a11y.ts'
import { savingsTexts as t } from '../texts.ts'
import { CouponSheet } from './coupon-sheet.tsx'
import type { Checkout } from './use-checkout.ts'
import './savings-card.scss'

/** Coupon and points, each with what it saves. Nothing is shown to somebody who has neither. */
export function SavingsCard({ checkout, quote }: { checkout: Checkout; quote: Quote }) {
  const [isOpen, setOpen] = useState(false)
  const { coupons, couponCode, points } = quote
  const hasPoints = points !== null && points.balance > 0
  if (coupons.length === 0 && !hasPoints) return null
  const used = coupons.find((one) => one.code === couponCode)
  const usable = coupons.filter((one) => one.obstacle === null).length
  return (
    <View className="card savings">
      {coupons.length > 0 && (
        <View className="row savings__row" onClick={() => setOpen(true)} {...tappable(t.chooseCoupon)}>
          <Text className="savings__label">{t.coupon}</Text>
          <View className="grow savings__value">
            {used ? (
              <>
                <Text className="brand num">{formatFen(-used.savesFen)}</Text>
                <View className="note clamp-1">{used.title}</View>
              </>
            ) : (
              <Text className="note">{usable > 0 ? t.usable(usable) : t.noneUsable}</Text>
            )}
          </View>
          <View className="chevron" />
        </View>
      )}
      {hasPoints && (
        <View
          className="row savings__row"
          onClick={points.usable > 0 ? () => checkout.setUsePoints(!checkout.usePoints) : undefined}
          {...(points.usable > 0 ? tickable('switch', checkout.usePoints) : {})}
        >
          <Text className="savings__label">{t.points}</Text>
          <View className="grow savings__value">
            <Text>{points.usable > 0 ? t.pointsSave(points.usable, formatFen(points.savesFen)) : t.pointsUseless}</Text>
            <View className="note">{t.balance(points.balance)}</View>
          </View>
          {points.usable > 0 && (
            <View className={`savings__switch${checkout.usePoints ? ' savings__switch--on' : ''}`}>
              <View className="savings__knob" />
            </View>
          )}
        </View>
      )}
      {isOpen && (
        <CouponSheet
          coupons={coupons}
          chosen={couponCode}
          onChoose={checkout.chooseCoupon}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  )
}
