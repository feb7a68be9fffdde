import { formatFen } from '@tuanke/shared/money'
import { Link } from 'react-router-dom'
import { usePickupPoints } from '../../lib/choices.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import type { GroupBuy } from './api.ts'
import { useProduct } from './use-product.ts'

/** Rules, delivery and the share card. */
export function GroupBuyFacts({ groupBuy }: { groupBuy: GroupBuy }) {
  const { app, groupBuy: t, groupBuyForm: form } = useText()
  const when = useWhen()
  const points = usePickupPoints()
  const product = useProduct(groupBuy.productCode)
  const limit = (n: number | null) => (n === null ? app.unlimited : String(n))
  const productLink = (
    <Link to={`/products/${groupBuy.productCode}`}>{product.data?.title ?? groupBuy.productCode}</Link>
  )
  return (
    <>
      <Panel title={t.factsOffer}>
        <div className="two">
          <Facts
            rows={[
              [form.fields.schedule, when.range(groupBuy.openAt, groupBuy.closeAt)],
              [form.fields.teamSize, t.teamOf(groupBuy.teamSize)],
              [form.fields.teamLife, when.span(groupBuy.teamLifeMinutes)],
              [t.product, productLink],
            ]}
          />
          <Facts
            rows={[
              [form.fields.unitsPerMember, limit(groupBuy.unitsPerMember)],
              [form.fields.joinsPerMember, limit(groupBuy.joinsPerMember)],
              [form.fields.opensPerMember, limit(groupBuy.opensPerMember)],
              [form.fields.memberPrice, groupBuy.hasMemberPrice === false ? form.memberPriceOff : form.memberPriceOn],
            ]}
          />
        </div>
      </Panel>
      <Panel title={t.factsDelivery}>
        {!groupBuy.express && !groupBuy.pickupPoints.length && <p className="quiet">{t.noDelivery}</p>}
        {groupBuy.express && (
          <Facts rows={[[form.express, `${form.fields.shipping} ${formatFen(groupBuy.express.shippingFen)}`]]} />
        )}
        {groupBuy.pickupPoints.map((point) => (
          <div className="fact-block" key={point.pickupPointCode}>
            <b>{points.data?.items.find((one) => one.code === point.pickupPointCode)?.name ?? point.pickupPointCode}</b>
            <span>{when.range(point.pickupFromAt, point.pickupToAt)}</span>
            <span className="quiet">{point.instructions}</span>
          </div>
        ))}
      </Panel>
      <Panel title={t.factsShare}>
        <div className="share-card">
          <span>{groupBuy.shareTitle || groupBuy.title}</span>
          <Thumb url={groupBuy.shareImageUrl ?? groupBuy.coverUrl} size={96} />
        </div>
      </Panel>
    </>
  )
}
