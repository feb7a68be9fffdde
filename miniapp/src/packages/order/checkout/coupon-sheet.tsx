import { ScrollView, Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { now } from '../../../lib/clock.ts'
import type { Quote } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tickable } from '../../../ui/a11y.ts'
import { Action } from '../../../ui/action.tsx'
import { CouponTicket } from '../../../ui/coupon-ticket.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { savingsTexts as t } from '../texts.ts'
import './coupon-sheet.scss'

type Coupon = Quote['coupons'][number]

interface Props {
  coupons: Coupon[]
  chosen: string | null
  onChoose: (code: string | null) => void
  onClose: () => void
}

/** All coupons of the member: those that help here, then the others with the reason. */
export function CouponSheet({ coupons, chosen, onChoose, onClose }: Props) {
  const usable = coupons.filter((one) => one.obstacle === null)
  const others = coupons.filter((one) => one.obstacle !== null)
  const choose = (code: string | null) => {
    onChoose(code)
    onClose()
  }
  return (
    <Sheet
      title={t.chooseCoupon}
      onClose={onClose}
      foot={
        <>
          <Action kind="quiet" wide onTap={() => choose(null)}>
            {t.withoutCoupon}
          </Action>
          <Action kind="soft" wide onTap={onClose}>
            {t.close}
          </Action>
        </>
      }
    >
      <ScrollView className="coupon-sheet__list" scrollY>
        {usable.map((coupon) => (
          <View key={coupon.code} onClick={() => choose(coupon.code)} {...tickable('radio', coupon.code === chosen)}>
            <CouponTicket coupon={coupon} time={t.until(dayTime(coupon.validUntilAt, now()))}>
              <View className="coupon-sheet__saving">
                <Text className="brand num">{formatFen(-coupon.savesFen)}</Text>
                <View className={`tick coupon-sheet__tick${coupon.code === chosen ? ' tick--on' : ''}`} />
              </View>
            </CouponTicket>
          </View>
        ))}
        {others.length > 0 && <View className="note coupon-sheet__others">{t.notHere(others.length)}</View>}
        {others.map((coupon) => (
          <CouponTicket
            key={coupon.code}
            coupon={coupon}
            time={t.until(dayTime(coupon.validUntilAt, now()))}
            obstacle={obstacleWords(coupon)}
          />
        ))}
      </ScrollView>
    </Sheet>
  )
}

function obstacleWords({ obstacle, missingFen, validFromAt }: Coupon): string {
  if (obstacle === 'threshold') return t.missing(formatFen(missingFen))
  if (obstacle === 'not-started') return t.notStarted(dayTime(validFromAt, now()))
  return obstacle ? t.obstacles[obstacle] : ''
}
