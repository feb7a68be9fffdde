import { Image, Text, View } from '@tarojs/components'
import { formatPickupCode } from '@tuanke/shared/pickup-code'
import { useMemo } from 'react'
import { now } from '../../../lib/clock.ts'
import type { RedemptionDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { spoken } from '../../../ui/a11y.ts'
import { qrAddress } from '../../../ui/qr.ts'
import { redemptionTexts as t } from '../texts.ts'

/** The code to show at the counter: as a picture to scan and in groups of four to read out. */
export function GiftPass({ redemption, code }: { redemption: RedemptionDetail; code: string }) {
  const picture = useMemo(() => qrAddress(code), [code])
  const { pickupPoint, collectByAt } = redemption
  return (
    <View className="card gift-pass">
      <Text className="note">{t.code}</Text>
      <Text className="gift-pass__code num">{formatPickupCode(code).replaceAll('-', ' ')}</Text>
      <Image className="gift-pass__qr" src={picture} {...spoken(`${t.code} ${code}`)} />
      <Text className="strong">{pickupPoint?.name}</Text>
      {collectByAt && <Text className="gift-pass__by">{t.collectBy(dayTime(collectByAt, now()))}</Text>}
      <Text className="note">{t.codeHint}</Text>
    </View>
  )
}
