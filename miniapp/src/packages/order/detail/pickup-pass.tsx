import { Image, Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { spoken } from '../../../ui/a11y.ts'
import { orderTexts as t } from '../texts.ts'
import { qrAddress } from '../../../ui/qr.ts'

/** The code to show at the counter: as a picture to scan and in groups of four to read out. */
export function PickupPass({ pickup, code }: { pickup: NonNullable<OrderDetail['pickup']>; code: string }) {
  const picture = useMemo(() => qrAddress(code), [code])
  return (
    <View className="card pass">
      <Text className="note">{t.pickupCode}</Text>
      <Text className="pass__code num">{code.match(/.{1,4}/g)?.join(' ')}</Text>
      <Image className="pass__qr" src={picture} {...spoken(`${t.pickupCode} ${code}`)} />
      <Text className="strong">{pickup.pointName}</Text>
      <Text className="note">{t.codeHint}</Text>
    </View>
  )
}
