import type { TableColumnsType } from 'antd'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Thumb } from '../../ui/thumb.tsx'
import type { Review } from './api.ts'
import { FindingMark, gravest } from './review-marks.tsx'

/** What else there is to know, in a few words. */
export function useNotes() {
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

export function useReviewColumns(): TableColumnsType<Review> {
  const { review: t } = useText()
  const when = useWhen()
  return [
    {
      title: t.columns.product,
      key: 'product',
      width: 190,
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
    {
      title: t.columns.time,
      key: 'time',
      width: 120,
      render: (_, row) => <span className="nowrap">{when.time(row.createdAt)}</span>,
    },
  ]
}

export function Pictures({ urls }: { urls: string[] }) {
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
export function ReviewRowCard({ row }: { row: Review }) {
  const when = useWhen()
  return (
    <>
      <div className="card-line note">
        <span className="clip">{[row.memberNickname, row.title].filter(Boolean).join(' · ')}</span>
        <span className="nowrap">{when.time(row.createdAt)}</span>
      </div>
      <FindingMark {...gravest(row)} />
    </>
  )
}
