import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { couponCondition, type CouponFace, couponScope, couponWorth } from '../lib/coupon-words.ts'
import './coupon-ticket.scss'

interface Props {
  coupon: CouponFace
  /** Until when it is good, or how long. */
  time: string
  /** Why it cannot be used; the ticket is pale then. */
  obstacle?: string
  isPale?: boolean
  /** A button or a tick at the right. */
  children?: ReactNode
}

/** A coupon as a ticket: what it is worth on the stub, what it is for beside it. */
export function CouponTicket({ coupon, time, obstacle, isPale = Boolean(obstacle), children }: Props) {
  const worth = couponWorth(coupon)
  return (
    <View className={`coupon${isPale ? ' coupon--pale' : ''}`}>
      <View className="coupon__stub">
        <Text className={`num coupon__worth${worth.length > 5 ? ' coupon__worth--long' : ''}`}>{worth}</Text>
        <Text className="coupon__condition">{couponCondition(coupon)}</Text>
      </View>
      <View className="coupon__body">
        <View className="strong clamp-1">{coupon.title}</View>
        <View className="note clamp-2">{couponScope(coupon)}</View>
        <View className="note">{time}</View>
        {obstacle && <View className="coupon__obstacle">{obstacle}</View>}
      </View>
      {children && <View className="coupon__side">{children}</View>}
    </View>
  )
}
