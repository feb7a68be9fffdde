import { useText } from '../../messages/text.ts'
import { Mark, type Tone } from '../../ui/tag.tsx'
import type { Finding, Review, ReviewState } from './api.ts'

const stateTone: Record<ReviewState, Tone> = { held: 'amber', approved: 'green', rejected: 'brand', hidden: 'quiet' }

export function StateMark({ state }: { state: ReviewState }) {
  const { review: t } = useText()
  return <Mark tone={stateTone[state]}>{t.view[state]}</Mark>
}

/** Stars as shapes and as a number: neither alone says it to everybody. */
export function Score({ score }: { score: number }) {
  const { review: t } = useText()
  return (
    <span className="score-stars" title={t.stars(score)}>
      <span aria-hidden="true">{'★'.repeat(score)}</span>
      <i aria-hidden="true">{'★'.repeat(5 - score)}</i>
      <span className="only-spoken">{t.stars(score)}</span>
    </span>
  )
}

type Verdict = Finding['text']
const findingTone: Record<Verdict, Tone> = { pending: 'plain', pass: 'green', review: 'amber', risky: 'brand' }
const GRAVITY: readonly Verdict[] = ['pass', 'pending', 'review', 'risky']

/** What WeChat says of words and pictures, the gravest first. */
export function FindingMark({ verdict, label }: { verdict: Verdict; label: number | null }) {
  const { review: t } = useText()
  const isUnasked = verdict === 'review' && label === null
  const about = label !== null && label !== 100 && label !== 0 ? ` · ${t.label(label)}` : ''
  return <Mark tone={findingTone[verdict]}>{isUnasked ? t.notAsked : t.finding[verdict] + about}</Mark>
}

export function gravest(review: Review): { verdict: Verdict; label: number | null } {
  const parts = [review.finding, ...(review.appendFinding ? [review.appendFinding] : [])]
  const all = parts.flatMap(({ text, label, pictures }) => [{ verdict: text, label }, ...pictures])
  return all.reduce((worst, each) => (GRAVITY.indexOf(each.verdict) > GRAVITY.indexOf(worst.verdict) ? each : worst))
}
