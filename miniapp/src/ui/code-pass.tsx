import { Image, Text, View } from '@tarojs/components'
import { formatPickupCode } from '@tuanke/shared/pickup-code'
import { useMemo } from 'react'
import { spoken } from './a11y.ts'
import './code-pass.scss'
import { qrAddress } from './qr.ts'

interface Props {
  /** What kind of code it is. */
  label: string
  code: string
  place?: string
  /** By when it has to be shown. */
  until?: string | null
  hint: string
}

/** The code to show at the counter: as a picture to scan and in groups of four to read out. */
export function CodePass({ label, code, place, until, hint }: Props) {
  const picture = useMemo(() => qrAddress(code), [code])
  return (
    <View className="card code-pass">
      <Text className="note">{label}</Text>
      <Text className="code-pass__code num">{formatPickupCode(code).replaceAll('-', ' ')}</Text>
      <Image className="code-pass__qr" src={picture} {...spoken(`${label} ${code}`)} />
      {place && <Text className="strong">{place}</Text>}
      {until && <Text className="code-pass__until">{until}</Text>}
      <Text className="note">{hint}</Text>
    </View>
  )
}
