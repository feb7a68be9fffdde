import { Text, View } from '@tarojs/components'
import { isLive } from '@tuanke/shared/after-sale/state'
import { formatFen } from '@tuanke/shared/money'
import { now } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { AfterSaleSummary } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { afterSaleTexts as t } from '../texts.ts'

/** One case of the list: where it stands first. */
export function CaseCard({ one }: { one: AfterSaleSummary }) {
  const { code, kind, state, amountFen, createdAt, lines } = one
  const units = lines.reduce((sum, line) => sum + line.quantity, 0)
  return (
    <View className="card case-card" onClick={() => openPage(routes.afterSale(code))} {...tappable()}>
      <View className="row row--between">
        <Text className="badge badge--quiet">{t.kind[kind]}</Text>
        <Text className={isLive(state) ? 'strong brand' : 'note'}>{t.state[state]}</Text>
      </View>
      <View className="case-card__goods">
        <Picture className="case-card__picture" url={lines[0]?.imageUrl ?? null} alt="" width={160} />
        <View className="grow">
          <View className="clamp-2">{lines.map((line) => line.title).join('、')}</View>
          <View className="note">{t.units(units)}</View>
        </View>
      </View>
      <View className="row row--between">
        <Text className="note num">{dayTime(createdAt, now())}</Text>
        <Text className="strong num">{t.refundAbout(formatFen(amountFen))}</Text>
      </View>
    </View>
  )
}
