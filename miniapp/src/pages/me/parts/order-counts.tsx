import { Image, Text, View } from '@tarojs/components'
import { openOrders } from '../../../lib/orders-tab.ts'
import { routes } from '../../../lib/routes.ts'
import type { Me } from '../../../lib/schemas.ts'
import { spoken, tappable } from '../../../ui/a11y.ts'
import { meTexts as t } from '../texts.ts'
import { orderSigns } from './order-signs.ts'

type Counts = Me['orderCounts']
const TABS = ['unpaid', 'waiting', 'preparing', 'receiving'] as const

interface Props {
  counts: Counts | undefined
  opens: (address: string) => () => void
}

/** Where one's orders stand, each with how many are there; what waits for a word and what is being put right beside them. */
export function OrderCounts({ counts, opens }: Props) {
  return (
    <View className="card">
      <View className="row row--between">
        <Text className="card__title">{t.orders}</Text>
        <View className="row order-counts__all" onClick={() => openOrders('all')} {...tappable(t.allOrders)}>
          <Text className="note">{t.allOrders}</Text>
          <View className="chevron" />
        </View>
      </View>
      <View className="order-counts">
        {TABS.map((kind) => (
          <Cell key={kind} kind={kind} count={counts?.[kind]} onOpen={() => openOrders(kind)} />
        ))}
        <Cell kind="reviewable" count={counts?.reviewable} onOpen={opens(routes.myReviews())} />
        <Cell kind="afterSales" count={counts?.afterSales} onOpen={opens(routes.afterSales())} />
      </View>
    </View>
  )
}

const MOST = 99

function Cell({ kind, count = 0, onOpen }: { kind: keyof Counts; count?: number; onOpen: () => void }) {
  const name = count > 0 ? `${t.counts[kind]} ${count}` : t.counts[kind]
  return (
    <View className="order-counts__one" onClick={onOpen} {...tappable(name)}>
      <View className="order-counts__sign">
        <Image className="order-counts__picture" src={orderSigns[kind]} {...spoken('')} />
        {count > 0 && <Text className="order-counts__number num">{count > MOST ? `${MOST}+` : count}</Text>}
      </View>
      <Text className="note order-counts__name">{t.counts[kind]}</Text>
    </View>
  )
}
