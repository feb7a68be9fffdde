import { ScrollView, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../lib/clock.ts'
import { couponCondition, couponWorth } from '../../../lib/coupon-words.ts'
import type { OfferCoupons } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Action } from '../../../ui/action.tsx'
import { CouponTicket } from '../../../ui/coupon-ticket.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { groupBuyTexts as t } from '../texts.ts'
import type { useOfferCoupons } from '../use-offer-coupons.ts'

type Offered = OfferCoupons['claimable'][number]
/** As many as stand in a line of a narrow phone. */
const NAMED = 2

/** Coupons that can be had for this offer, claimed where one decides. Nothing where there are none. */
export function CouponRow({ coupons: { offer, isBusy, claim } }: { coupons: ReturnType<typeof useOfferCoupons> }) {
  const [isOpen, setOpen] = useState(false)
  const claimable = offer?.claimable ?? []
  if (claimable.length === 0 && !isOpen) return null
  return (
    <View className="card coupon-row">
      <View className="row" onClick={() => setOpen(true)} {...tappable(t.takeCoupon)}>
        <Text className="coupon-row__name">{t.coupons}</Text>
        <View className="grow row coupon-row__list">
          {claimable.slice(0, NAMED).map((coupon) => (
            <Text className="badge coupon-row__one" key={coupon.code}>
              {couponWorth(coupon)} · {couponCondition(coupon)}
            </Text>
          ))}
        </View>
        <Text className="brand strong">{t.takeCoupon}</Text>
        <View className="chevron" />
      </View>
      {isOpen && (
        <Sheet
          title={t.takeCoupon}
          onClose={() => setOpen(false)}
          foot={
            <Action kind="soft" wide onTap={() => setOpen(false)}>
              {t.done}
            </Action>
          }
        >
          <ScrollView className="coupon-row__sheet" scrollY>
            {claimable.map((coupon) => (
              <CouponTicket key={coupon.code} coupon={coupon} time={validity(coupon)}>
                <Action small busy={isBusy} onTap={() => void claim(coupon.code, coupon.mine)}>
                  {t.take}
                </Action>
              </CouponTicket>
            ))}
            {claimable.length === 0 && <View className="note">{t.allTaken}</View>}
          </ScrollView>
        </Sheet>
      )}
    </View>
  )
}

function validity({ validDays, validUntilAt }: Offered): string {
  if (validDays !== null) return t.goodForDays(validDays)
  return validUntilAt === null ? '' : t.goodUntil(dayTime(validUntilAt, now()))
}
