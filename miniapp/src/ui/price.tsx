import { Text, View } from '@tarojs/components'
import { fenParts, formatFen } from '@tuanke/shared/money'
import { named } from './a11y.ts'

interface Props {
  fen: number
  size?: 's' | 'm' | 'l' | 'xl'
  tone?: 'brand' | 'ink' | 'quiet' | 'inherit'
}

/** ¥ small, yuan big, decimals small; digits of equal width. `fen` is an integer number of 1/100 yuan. */
export function Price({ fen, size = 'm', tone = 'brand' }: Props) {
  const { sign, yuan, decimals } = fenParts(fen)
  return (
    <View className={`price price--${size} price--${tone}`} {...named(formatFen(fen), 'img')}>
      <Text className="price__sign">{sign}¥</Text>
      <Text className="price__yuan">{yuan}</Text>
      <Text className="price__decimals">.{decimals}</Text>
    </View>
  )
}
