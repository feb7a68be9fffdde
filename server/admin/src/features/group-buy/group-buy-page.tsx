import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, useParams } from 'react-router-dom'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Page } from '../../ui/page.tsx'
import { Loaded } from '../../ui/states.tsx'
import { Mark, PhaseMark } from '../../ui/tag.tsx'
import { groupBuyKeys, readGroupBuy, type GroupBuy } from './api.ts'
import { canEdit } from './can-edit.ts'
import { GroupBuyActions } from './group-buy-actions.tsx'
import { GroupBuyFacts } from './group-buy-facts.tsx'
import { GroupBuyItems } from './group-buy-items.tsx'
import { GroupBuyLog } from './group-buy-log.tsx'
import { GroupBuySharing } from './group-buy-sharing.tsx'

export default function GroupBuyPage() {
  const { code = '' } = useParams()
  const query = useQuery({ queryKey: groupBuyKeys.one(code), queryFn: () => readGroupBuy(code) })
  return <Loaded query={query}>{(groupBuy) => <GroupBuyView groupBuy={groupBuy} />}</Loaded>
}

function GroupBuyView({ groupBuy }: { groupBuy: GroupBuy }) {
  const { groupBuy: t, app } = useText()
  const can = useCan()
  const next = useNext(groupBuy)
  const sold = groupBuy.itemsSold.reduce((sum, item) => sum + item.sold, 0)
  const figures: [string, number][] = [
    [t.statSold, sold],
    [t.statOpen, groupBuy.teams.open],
    [t.statFormed, groupBuy.teams.formed],
    [t.statFailed, groupBuy.teams.failed],
  ]
  return (
    <Page
      title={groupBuy.title}
      sentence={groupBuy.subtitle}
      mark={
        <>
          {groupBuy.deletedAt ? <Mark tone="quiet">{t.deleted}</Mark> : <PhaseMark phase={groupBuy.phase} />}
          {groupBuy.isPinned && <Mark tone="amber">{t.pinned}</Mark>}
          {groupBuy.isHidden && <Mark tone="quiet">{t.hidden}</Mark>}
        </>
      }
    >
      <div className={`next-step next-${groupBuy.phase}`}>
        <p>{next}</p>
        <div className="next-actions">
          <Link to={`/orders?groupBuy=${groupBuy.code}`}>
            <Button>{t.viewOrders}</Button>
          </Link>
          {canEdit(groupBuy) && can('group-buy.write') && (
            <Link to={`/group-buys/${groupBuy.code}/edit`}>
              <Button>{app.edit}</Button>
            </Link>
          )}
          {can('group-buy.write') && <GroupBuyActions groupBuy={groupBuy} />}
        </div>
      </div>
      <div className="figures figures-slim">
        {figures.map(([label, n]) => (
          <div className="figure" key={label}>
            <h3>{label}</h3>
            <strong>{n}</strong>
          </div>
        ))}
      </div>
      <div className="with-side">
        <div className="stack">
          <GroupBuyItems groupBuy={groupBuy} />
          <GroupBuySharing groupBuy={groupBuy} />
          <GroupBuyFacts groupBuy={groupBuy} />
        </div>
        <GroupBuyLog code={groupBuy.code} />
      </div>
    </Page>
  )
}

function useNext(groupBuy: GroupBuy): string {
  const { next } = useText().groupBuy
  const when = useWhen()
  if (groupBuy.deletedAt) return next.deleted
  const words =
    groupBuy.phase === 'scheduled'
      ? next.scheduled(when.time(groupBuy.openAt))
      : groupBuy.phase === 'open'
        ? next.open(when.time(groupBuy.closeAt))
        : next[groupBuy.phase]
  return groupBuy.isHidden ? `${words}${next.hidden}` : words
}
