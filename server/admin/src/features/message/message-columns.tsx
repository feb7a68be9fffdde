import type { TableColumnsType } from 'antd'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { MemberLink } from '../../ui/member-link.tsx'
import { Mark, type Tone } from '../../ui/tag.tsx'
import type { MessageRow, MessageStatus } from './api.ts'

const tones: Record<MessageStatus, Tone> = {
  sent: 'green',
  pending: 'amber',
  sending: 'amber',
  skipped: 'quiet',
  failed: 'brand',
  unsure: 'plain',
}

export function useMessageColumns(): TableColumnsType<MessageRow> {
  const { message: t } = useText()
  return [
    { title: t.columns.member, key: 'member', width: 180, render: (_, row) => <Member row={row} /> },
    { title: t.columns.topic, key: 'topic', width: 120, render: (_, row) => t.topic[row.topic] },
    { title: t.columns.says, key: 'says', render: (_, row) => row.texts.join(' · ') },
    { title: t.columns.status, key: 'status', width: 260, render: (_, row) => <Outcome row={row} /> },
    { title: t.columns.at, key: 'at', width: 130, render: (_, row) => <When iso={row.settledAt ?? row.createdAt} /> },
  ]
}

export function MessageCard({ row }: { row: MessageRow }) {
  const { message: t } = useText()
  return (
    <>
      <div className="card-line">
        <b>{t.topic[row.topic]}</b>
        <When iso={row.settledAt ?? row.createdAt} />
      </div>
      <p>{row.texts.join(' · ')}</p>
      <Member row={row} />
      <Outcome row={row} />
    </>
  )
}

const Member = ({ row }: { row: MessageRow }) => <MemberLink memberNo={row.memberNo}>{row.nickname}</MemberLink>

const When = ({ iso }: { iso: string }) => <span className="nowrap">{useWhen().time(iso)}</span>

/** The state, and under it why. */
function Outcome({ row: { status, reason, errcode, attempts } }: { row: MessageRow }) {
  const { message: t } = useText()
  const why = [
    reason && t.reason[reason],
    errcode !== null && t.errcode(errcode),
    attempts > 1 && t.attempts(attempts),
  ].filter(Boolean)
  return (
    <div>
      <Mark tone={tones[status]}>{t.status[status]}</Mark>
      {why.length > 0 && <div className="note">{why.join(' · ')}</div>}
    </div>
  )
}
