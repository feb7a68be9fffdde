import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CouponFace } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { couponTexts as t } from '../texts.ts'

/** Names shown before one asks for all of them. */
const FEW = 2

/** For which goods a coupon is good; a long list is told by its first names until it is tapped. */
export function CouponScope({ face: { onlyFor, notFor } }: { face: CouponFace }) {
  const [isWhole, setWhole] = useState(false)
  const isLong = Math.max(onlyFor.length, notFor.length) > FEW
  const isCut = isLong && !isWhole
  const said = (names: string[], all: (names: string[]) => string, few: (names: string[], count: number) => string) =>
    isCut && names.length > FEW ? few(names.slice(0, FEW), names.length) : all(names)
  return (
    <>
      <View className="note">{onlyFor.length > 0 ? said(onlyFor, t.onlyFor, t.onlyForMany) : t.everything}</View>
      {notFor.length > 0 && <View className="note">{said(notFor, t.notFor, t.notForMany)}</View>}
      {isLong && (
        <View className="coupon-ticket__more" onClick={() => setWhole(!isWhole)} {...tappable()}>
          <Text className="brand">{isWhole ? t.fewNames : t.allNames}</Text>
        </View>
      )}
    </>
  )
}
