import { Link } from 'react-router-dom'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Handed } from './use-desk.ts'

/** The last ten of this session, to check back when a customer returns. */
export function RecentHandOvers({ recent }: { recent: Handed[] }) {
  const t = useText()
  const when = useWhen()
  return (
    <Panel title={t.pickup.recent}>
      {!recent.length && <p className="quiet">{t.pickup.recentEmpty}</p>}
      <ul className="moves">
        {recent.map((one) => (
          <li key={one.orderNo}>
            <div className="card-line">
              <Link to={`/orders/${one.orderNo}`} className="strong clip">
                {one.nickname}
              </Link>
              <time className="note nowrap">{when.time(one.at)}</time>
            </div>
            <p className="quiet clip-2">
              {one.goods} · {t.pickup.pieces(one.pieces)}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
