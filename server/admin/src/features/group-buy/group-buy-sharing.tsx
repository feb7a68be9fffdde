import { formatFen } from '@tuanke/shared/money'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useText } from '../../messages/text.ts'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { groupBuyKeys, readSharing, type GroupBuy, type Sharing } from './api.ts'
import { UrlLinkButton } from './url-link-button.tsx'

/** How the offer spread: who came, by which way, and whose links brought orders. */
export function GroupBuySharing({ groupBuy }: { groupBuy: GroupBuy }) {
  const { sharing: t } = useText()
  const query = useQuery({ queryKey: groupBuyKeys.sharing(groupBuy.code), queryFn: () => readSharing(groupBuy.code) })
  const isPublic = groupBuy.phase !== 'draft' && !groupBuy.deletedAt
  return (
    <Panel title={t.title} hint={t.hint} extra={isPublic && <UrlLinkButton code={groupBuy.code} />}>
      <Loaded query={query} skeleton={<Skeleton active />}>
        {(sharing) =>
          sharing.visitors + sharing.paidOrders > 0 ? <Figures sharing={sharing} /> : <p className="quiet">{t.none}</p>
        }
      </Loaded>
    </Panel>
  )
}

function Figures({ sharing }: { sharing: Sharing }) {
  const { sharing: t } = useText()
  const most = Math.max(1, ...sharing.channels.map(({ visitors }) => visitors))
  return (
    <>
      <div className="figures figures-slim sharing-figures">
        <Figure label={t.visitors} value={sharing.visitors} note={t.visits(sharing.visits)} />
        <Figure label={t.sharedVisitors} value={sharing.sharedVisitors} note={t.ofVisitors(sharing.visitors)} />
        <Figure
          label={t.sharedOrders}
          value={sharing.sharedOrders}
          note={`${t.ofOrders(sharing.paidOrders)} · ${formatFen(sharing.sharedPaidFen)}`}
        />
        <Figure label={t.favourites} value={sharing.favourites} note={t.favouritesNote} />
      </div>
      {sharing.channels.length > 0 && (
        <ul className="channel-bars" aria-label={t.channels}>
          {sharing.channels.map(({ channel, visitors }) => (
            <li key={channel}>
              <span>{t.channel[channel]}</span>
              <span className="bar" aria-hidden="true">
                <i style={{ width: `${Math.round((visitors / most) * 100)}%` }} />
              </span>
              <b>{visitors}</b>
            </li>
          ))}
        </ul>
      )}
      {sharing.sharers.length > 0 && <Sharers sharers={sharing.sharers} />}
    </>
  )
}

function Figure({ label, value, note }: { label: string; value: number; note: string }) {
  return (
    <div className="figure">
      <h3>{label}</h3>
      <strong>{value}</strong>
      <p>{note}</p>
    </div>
  )
}

function Sharers({ sharers }: { sharers: Sharing['sharers'] }) {
  const { sharing: t } = useText()
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t.sharer}</th>
          <th scope="col">{t.brought}</th>
          <th scope="col">{t.orders}</th>
          <th scope="col">{t.amount}</th>
        </tr>
      </thead>
      <tbody>
        {sharers.map((sharer) => (
          <tr key={sharer.memberNo}>
            <td>
              {sharer.nickname} <span className="quiet">{sharer.memberNo}</span>
            </td>
            <td>{sharer.visitors}</td>
            <td>{sharer.paidOrders}</td>
            <td>{formatFen(sharer.paidFen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
