import { Text, View } from '@tarojs/components'
import { showPictures } from '../../../lib/show-pictures.ts'
import type { GroupBuyDetail } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { groupBuyTexts as t } from '../texts.ts'

/** Quality reports, small; a tap opens them large, because their words are what matters. */
export function Certificates({ certificates }: { certificates: GroupBuyDetail['certificates'] }) {
  if (!certificates.length) return null
  const urls = certificates.map(({ imageUrl }) => imageUrl)
  return (
    <View className="card">
      <Text className="card__title">{t.certificates}</Text>
      <View className="certificates">
        {certificates.map(({ imageUrl, title }, index) => (
          <View
            className="certificates__one"
            key={imageUrl}
            onClick={() => showPictures(urls, index)}
            {...tappable(title)}
          >
            <Picture className="certificates__picture" url={imageUrl} alt="" width={360} />
            <View className="note clamp-2">{title}</View>
          </View>
        ))}
      </View>
    </View>
  )
}
