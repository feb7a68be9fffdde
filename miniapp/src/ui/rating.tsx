import { Text } from '@tarojs/components'
import { uiTexts as t } from './texts.ts'

interface Props {
  /** Tenths of a star; null until somebody has reviewed. */
  tenths: number | null
  sold: number
}

/** What others think and how many bought, in one line; nothing while there is neither. */
export function Rating({ tenths, sold }: Props) {
  const words = [tenths === null ? '' : t.rated((tenths / 10).toFixed(1)), sold > 0 ? t.sold(sold) : '']
  const said = words.filter(Boolean).join(' · ')
  return said ? <Text className="note num">{said}</Text> : null
}
