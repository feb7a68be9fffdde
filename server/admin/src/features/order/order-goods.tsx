import { formatFen } from '@tuanke/shared/money'
import { useText } from '../../messages/text.ts'
import { Panel } from '../../ui/panel.tsx'
import { Price } from '../../ui/price.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import type { Order } from './api.ts'

/** What was bought, and the sum in lines that explain themselves. */
export function OrderGoods({ order }: { order: Order }) {
  const t = useText()
  const { money } = order
  const { lines } = t.orderDetail
  const couponLine = money.couponTitle ? `${lines.coupon} · ${money.couponTitle}` : lines.coupon
  const levelLine = money.levelName ? `${lines.level} · ${money.levelName}` : lines.level
  const parts: [string, number][] = [
    [lines.goods, money.goodsFen],
    [levelLine, -money.levelDiscountFen],
    [couponLine, -money.couponDiscountFen],
    [lines.pointsUsed(money.pointsUsed, money.pointsReturned), -money.pointsDiscountFen],
    [lines.shipping, money.shippingFen],
    [`${levelLine} · ${lines.shipping}`, -money.levelShippingDiscountFen],
    [couponLine, money.levelShippingDiscountFen - money.shippingDiscountFen],
  ]
  const shown = parts.filter(([label, fen]) => fen !== 0 || label === lines.goods || label === lines.shipping)
  return (
    <Panel title={t.orderDetail.goods}>
      <ul className="goods">
        {order.detailLines.map((line) => (
          <li key={line.itemId}>
            <Thumb url={line.imageUrl} size={56} />
            <div>
              <span className="strong">{line.title}</span>
              <span className="quiet">{line.spec}</span>
              {line.refundedQuantity > 0 && (
                <span className="note warn">{t.afterSale.unitsBack(line.refundedQuantity)}</span>
              )}
            </div>
            <span className="goods-count">
              {formatFen(line.unitPriceFen)} <b>× {line.quantity}</b>
            </span>
            <Price fen={line.goodsFen} />
          </li>
        ))}
      </ul>
      <dl className="sums">
        {shown.map(([label, fen]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatFen(fen)}</dd>
          </div>
        ))}
        <div className="sums-total">
          <dt>{money.paidFen ? lines.paid : lines.payable}</dt>
          <dd>
            <Price fen={money.paidFen || money.payableFen} size="large" />
          </dd>
        </div>
        {money.refundedFen > 0 && (
          <div>
            <dt>{lines.refunded}</dt>
            <dd>{formatFen(money.refundedFen)}</dd>
          </div>
        )}
      </dl>
    </Panel>
  )
}
