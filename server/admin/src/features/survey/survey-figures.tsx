import type { Dto } from '@tuanke/shared/api/admin/types'
import { useText } from '../../messages/text.ts'
import { Panel } from '../../ui/panel.tsx'

interface Props {
  figures: Dto<'SurveyFigures'>
  chosen: number | undefined
  choose: (score: number | undefined) => void
}

/** The average, how many answered, and a bar for each score; a bar leads to the answers behind it. */
export function SurveyFigures({ figures, chosen, choose }: Props) {
  const { survey: t } = useText()
  const { average, answered, sent, byScore, days } = figures
  const most = Math.max(1, ...byScore)
  return (
    <Panel className="csat">
      <div className="csat-average">
        <strong>{average === null ? '—' : average.toFixed(2)}</strong>
        <span>{t.average(days)}</span>
        <span className="note">{t.answeredOf(answered, sent)}</span>
      </div>
      <ol className="csat-bars" aria-label={t.shape}>
        {[5, 4, 3, 2, 1].map((score) => {
          const count = byScore[score - 1] ?? 0
          return (
            <li key={score}>
              <button
                type="button"
                aria-pressed={score === chosen}
                onClick={() => choose(score === chosen ? undefined : score)}
              >
                <span>{t.words[score - 1]}</span>
                <i className={score <= 2 ? 'is-low' : ''} style={{ width: `${(count / most) * 100}%` }} />
                <b>{count}</b>
              </button>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
