import { Text, View } from '@tarojs/components'
import { api } from '../lib/api.ts'
import { useRemote } from '../lib/remote.ts'
import { OfferRow } from './offer-row.tsx'
import { uiTexts as t } from './texts.ts'
import './more-offers.scss'

const SHOWN = 3
/** Some of those asked for may be sold out, not begun, or the one that is left. */
const ASKED = 10

/** The way on from what is over: what is open now. Silent when there is nothing or nobody answers. */
export function MoreOffers({ except, title = t.moreOffers }: { except?: string; title?: string }) {
  const { data } = useRemote(() => api.get('/api/v1/app/home', { query: { limit: ASKED } }))
  const open = data?.items
    .filter((card) => card.code !== except && card.phase === 'open' && !card.isSoldOut)
    .slice(0, SHOWN)
  if (!open?.length) return null
  return (
    <View className="more-offers">
      <Text className="more-offers__title">{title}</Text>
      {open.map((card) => (
        <OfferRow key={card.code} card={card} />
      ))}
    </View>
  )
}
