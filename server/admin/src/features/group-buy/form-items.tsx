import { formatFen } from '@tuanke/shared/money'
import { Checkbox, Form } from 'antd'
import { useText } from '../../messages/text.ts'
import { KeptField } from '../../ui/kept-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Product } from './api.ts'
import { MoneyItem, NumberItem } from '../../ui/number-field.tsx'

/** One row per variant; its fields open when it is ticked. */
export function ItemsSection({ product }: { product: Product }) {
  const { groupBuyForm: t } = useText()
  return (
    <Panel title={t.items} hint={t.itemsHint}>
      <div className="offer-rows">
        {product.skus.map((sku, n) => (
          <ItemRow key={sku.code} n={n} sku={sku} />
        ))}
      </div>
    </Panel>
  )
}

function ItemRow({ n, sku }: { n: number; sku: Product['skus'][number] }) {
  const { app, groupBuyForm: t } = useText()
  const form = Form.useFormInstance()
  const isIn = Form.useWatch(['items', n, 'isIn'], form) as boolean | undefined
  const free = sku.onHand - sku.reserved
  const group = Form.useWatch(['items', n, 'groupPriceFen'], form) as number | null | undefined
  const isDear = typeof group === 'number' && group >= sku.priceFen
  return (
    <div className={isIn ? 'offer-row is-in' : 'offer-row'}>
      <div className="offer-row-head">
        <Form.Item name={['items', n, 'isIn']} valuePropName="checked" noStyle>
          <Checkbox disabled={!sku.isOnShelf}>
            <b>{sku.spec}</b>
          </Checkbox>
        </Form.Item>
        <span className="note">
          {t.item.single} {formatFen(sku.priceFen)} · {t.item.available}{' '}
          <b className={free > 0 ? '' : 'warn'}>{free}</b>
        </span>
      </div>
      <KeptField name={['items', n, 'skuCode']} />
      <div className="offer-row-fields" hidden={!isIn}>
        <MoneyItem
          name={['items', n, 'groupPriceFen']}
          label={t.item.group}
          validateStatus={isDear ? 'warning' : undefined}
          help={isDear ? <span className="warn">{t.item.below(formatFen(sku.priceFen))}</span> : undefined}
          required={isIn}
          isOff={!isIn}
          minFen={1}
        />
        <MoneyItem
          name={['items', n, 'alonePriceFen']}
          label={t.item.alone}
          isOff={!isIn}
          minFen={1}
          face={{ placeholder: t.item.noAlone }}
        />
        <NumberItem
          name={['items', n, 'quota']}
          label={t.item.quota}
          isOff={!isIn}
          min={1}
          max={1_000_000}
          face={{ placeholder: t.item.noQuota, suffix: t.pieces }}
        />
        <NumberItem
          name={['items', n, 'perMemberLimit']}
          label={t.item.limit}
          isOff={!isIn}
          min={1}
          max={9_999}
          face={{ placeholder: app.unlimited, suffix: t.pieces }}
        />
      </div>
    </div>
  )
}
