import { useQuery } from '@tanstack/react-query'
import type { Dto } from '@tuanke/shared/api/admin/types'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { memberKeys, readLevel } from './api.ts'

/** Where a member stands, how they came there, and what made them grow. */
export function MemberLevel({ memberNo }: { memberNo: string }) {
  const query = useQuery({ queryKey: memberKeys.level(memberNo), queryFn: () => readLevel(memberNo) })
  const { level: t } = useText()
  return (
    <Panel title={t.ofMember}>
      <Loaded query={query}>{(level) => <Standing level={level} />}</Loaded>
    </Panel>
  )
}

function Standing({ level }: { level: Dto<'MemberLevel'> }) {
  const { level: t } = useText()
  const when = useWhen()
  const { name, growth, nextName, nextGrowthFrom, sinceAt, untilAt, changes, entries } = level
  const missing = (nextGrowthFrom ?? 0) - growth
  return (
    <>
      <Facts
        rows={[
          [t.current, name ?? t.none],
          [t.growth, nextName && missing > 0 ? `${growth} · ${t.toNext(missing, nextName)}` : String(growth)],
          [t.since, sinceAt && when.time(sinceAt)],
          [t.until, untilAt && when.time(untilAt)],
        ]}
      />
      {changes.length > 0 && (
        <>
          <h3 className="sub">{t.changes}</h3>
          <Facts
            rows={changes.map(({ fromName, toName, isUp, cause, createdAt }) => [
              when.time(createdAt),
              `${isUp ? t.up(toName) : t.down(fromName, toName)} · ${t.causes[cause] ?? ''}`,
            ])}
          />
        </>
      )}
      {entries.length > 0 && (
        <>
          <h3 className="sub">{t.entries}</h3>
          <Facts
            rows={entries.map(({ kind, amount, reason, createdAt }) => [
              when.time(createdAt),
              `${amount > 0 ? '+' : ''}${amount} · ${t.kinds[kind] ?? ''}${reason && ` · ${reason}`}`,
            ])}
          />
        </>
      )}
    </>
  )
}
