import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { showPictures } from '../../../lib/show-pictures.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { AfterSaleDetail } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Fact } from '../../../ui/fact.tsx'
import { GoodsLine } from '../../../ui/goods-line.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { afterSaleTexts, caseTexts as t } from '../texts.ts'

const EXACT = ['refunding', 'refunded']

/** What was asked for: goods, why, and what to show. */
export function CaseFacts({ one }: { one: AfterSaleDetail }) {
  const amount = formatFen(one.amountFen)
  const parcel = `${one.returnCarrier} ${one.returnTrackingNo}`.trim()
  return (
    <View>
      <View className="card">
        <Text className="card__title">{t.goods}</Text>
        {one.lines.map((line) => (
          <GoodsLine key={line.title + line.spec} {...line} />
        ))}
      </View>
      <View className="card">
        <Text className="card__title">{t.facts}</Text>
        <Fact label={t.kind} value={afterSaleTexts.kind[one.kind]} />
        <Fact label={t.reason} value={afterSaleTexts.reason[one.reason]} />
        {one.description && <Fact label={t.description} value={one.description} />}
        <Fact label={t.amount} value={EXACT.includes(one.state) ? amount : `${t.about} ${amount}`} />
        {one.pointsBack > 0 && <Fact label={t.pointsBack} value={String(one.pointsBack)} />}
        {one.returnWay && <Fact label={t.returned} value={parcel || t.atCounter} />}
        <Fact label={t.code} value={one.code} />
        <Fact label={t.order} value={one.orderNo} onOpen={() => openPage(routes.order(one.orderNo))} />
        {one.pictures.length > 0 && <Evidence urls={one.pictures} />}
      </View>
    </View>
  )
}

function Evidence({ urls }: { urls: string[] }) {
  return (
    <View className="case-facts__pictures">
      {urls.map((url, index) => (
        <View
          key={url}
          className="case-facts__cell"
          onClick={() => showPictures(urls, index)}
          {...tappable(afterSaleTexts.photo(index + 1))}
        >
          <Picture className="case-facts__picture" url={url} alt="" width={360} />
        </View>
      ))}
    </View>
  )
}
