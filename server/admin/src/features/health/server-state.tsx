import { useQuery } from '@tanstack/react-query'
import { onSystemClock } from '../../lib/now.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Panel } from '../../ui/panel.tsx'
import { Mark } from '../../ui/tag.tsx'
import { isReady } from './api.ts'

export function ServerState() {
  const { health: t } = useText()
  const when = useWhen()
  const query = useQuery({ queryKey: ['ready'], queryFn: isReady, refetchInterval: 15_000, retry: false })
  return (
    <Panel title={t.server}>
      <p className="server-state">
        {query.isPending ? (
          <Mark tone="plain">{t.serverChecking}</Mark>
        ) : query.data ? (
          <Mark tone="green">{t.serverOk}</Mark>
        ) : (
          <Mark tone="brand">{t.serverBad}</Mark>
        )}
        {query.dataUpdatedAt > 0 && (
          <span className="note">{t.checkedAt(when.time(onSystemClock(query.dataUpdatedAt).toISOString()))}</span>
        )}
      </p>
    </Panel>
  )
}
