import type { TableColumnsType } from 'antd'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Thumb } from '../../ui/thumb.tsx'
import type { Review } from './api.ts'
import { FindingMark, gravest, Score, StateMark } from './review-marks.tsx'

/** What else there is to know, in a few words. */
function useNotes() {
  const { review: t } = useText()
  return (row: Review) =>
    [
      row.appendState === 'held' ? t.appendHeld : row.append && t.appended,
      row.reply && t.replied,
      row.isAnonymous && t.anonymous,
    ]
      .filter(Boolean)
      .join(' · ')
}

export function useReviewColumns(open: (row: Review) => void): TableColumnsType<Review> {
  const { review: t } = useText()
  const when = useWhen()
  const notes = useNotes()
  return [
    {
      title: t.columns.review,
      key: 'review',
      width: 300,
      render: (_, row) => (
        <>
          <Score score={row.productScore} />
          <button type="button" className="row-link clip-2 link-text" onClick={() => open(row)}>
            {row.text || t.noText}
          </button>
          <Pictures urls={row.pictures} />
          <span className="note">{notes(row)}</span>
        </>
      ),
    },
    {
      title: t.columns.product,
      key: 'product',
      width: 220,
      render: (_, row) => (
        <span className="with-thumb">
          <Thumb url={row.imageUrl} />
          <div>
            <span className="clip-2">{row.title}</span>
            <span className="note clip">{row.spec}</span>
          </div>
        </span>
      ),
    },
    {
      title: t.columns.member,
      key: 'member',
      width: 100,
      render: (_, row) => <span className="clip">{row.memberNickname}</span>,
    },
    { title: t.columns.finding, key: 'finding', width: 140, render: (_, row) => <FindingMark {...gravest(row)} /> },
    { title: t.columns.state, key: 'state', width: 110, render: (_, row) => <StateMark state={row.state} /> },
    {
      title: t.columns.time,
      key: 'time',
      width: 120,
      render: (_, row) => <span className="nowrap">{when.time(row.createdAt)}</span>,
    },
  ]
}

function Pictures({ urls }: { urls: string[] }) {
  if (urls.length === 0) return null
  return (
    <span className="review-thumbs">
      {urls.map((url) => (
        <Thumb key={url} url={url} size={44} />
      ))}
    </span>
  )
}

/** The same row on a phone. */
export function ReviewRowCard({ row, open }: { row: Review; open: () => void }) {
  const { review: t } = useText()
  const when = useWhen()
  const notes = useNotes()
  return (
    <>
      <div className="card-line">
        <Score score={row.productScore} />
        <StateMark state={row.state} />
      </div>
      <button type="button" className="row-link clip-2 link-text" onClick={open}>
        {row.text || t.noText}
      </button>
      <Pictures urls={row.pictures} />
      <div className="card-line note">
        <span className="clip">{[row.memberNickname, row.title, notes(row)].filter(Boolean).join(' · ')}</span>
        <span className="nowrap">{when.time(row.createdAt)}</span>
      </div>
      <FindingMark {...gravest(row)} />
    </>
  )
}
