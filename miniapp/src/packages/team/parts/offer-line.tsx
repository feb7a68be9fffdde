import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { TeamDetail } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { Price } from '../../../ui/price.tsx'
import { teamTexts as t } from '../texts.ts'

/** What the team is about, in one line that leads to its page. */
export function OfferLine({ offer }: { offer: TeamDetail['groupBuy'] }) {
  return (
    <View className="card offer-line" onClick={() => openPage(routes.groupBuy(offer.code))} {...tappable(offer.title)}>
      <Picture className="offer-line__picture" url={offer.coverUrl} alt={offer.title} width={360} />
      <View className="grow">
        <Text className="offer-line__title clamp-2">{offer.title}</Text>
        <View className="row offer-line__price">
          <Price fen={offer.groupPriceFen} size="l" />
          <Text className="note">　{t.groupPrice(offer.teamSize)}</Text>
        </View>
      </View>
      <View className="chevron" />
    </View>
  )
}
