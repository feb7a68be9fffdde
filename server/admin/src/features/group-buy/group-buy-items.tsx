import { formatFen } from '@tuanke/shared/money'
import { useProduct } from './use-product.ts'
import { useText } from '../../messages/text.ts'
import { Panel } from '../../ui/panel.tsx'
import { Price } from '../../ui/price.tsx'
import type { GroupBuy } from './api.ts'

/** The variants on offer with what is left of each. */
export function GroupBuyItems({ groupBuy }: { groupBuy: GroupBuy }) {
  const { groupBuy: t, groupBuyForm: form, app } = useText()
  const product = useProduct(groupBuy.productCode)
  return (
    <Panel title={t.factsItems}>
      <ul className="offer-items">
        {groupBuy.items.map((item) => {
          const sold = groupBuy.itemsSold.find((one) => one.skuCode === item.skuCode)
          const sku = product.data?.skus.find((one) => one.code === item.skuCode)
          return (
            <li key={item.skuCode}>
              <div className="card-line">
                <span className="strong">{sold?.spec ?? sku?.spec ?? item.skuCode}</span>
                <span>
                  <Price fen={item.groupPriceFen} /> {sku && <s className="quiet">{formatFen(sku.priceFen)}</s>}
                </span>
              </div>
              <div className="card-line note">
                <span>
                  {form.item.alone} {item.alonePriceFen === null ? form.item.noAlone : formatFen(item.alonePriceFen)} ·{' '}
                  {form.item.limit} {item.perMemberLimit ?? app.unlimited}
                </span>
                <span>
                  {t.statSold} <b>{sold?.sold ?? 0}</b> {item.quota !== null && `/ ${item.quota}`}
                  {sku && ` · ${form.item.available} ${sku.onHand - sku.reserved}`}
                </span>
              </div>
              {item.quota !== null && <Progress part={(sold?.sold ?? 0) / Math.max(1, item.quota)} />}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

const Progress = ({ part }: { part: number }) => (
  <span className="bar" aria-hidden="true">
    <i style={{ width: `${Math.min(100, Math.round(part * 100))}%` }} />
  </span>
)
