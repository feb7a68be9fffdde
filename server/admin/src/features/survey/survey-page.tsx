import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { api } from '../../lib/api.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded, NothingFound, StateBox } from '../../ui/states.tsx'
import { AnswerCard, useAnswerColumns } from './answer-columns.tsx'
import { SurveyFigures } from './survey-figures.tsx'

const names = ['cause', 'score', 'days'] as const
const causes = ['order', 'ticket', 'after-sale'] as const
const spans = [7, 30, 90] as const
const scores = [1, 2, 3, 4, 5]

/** How content customers are: the average and its shape, then what they said. */
export default function SurveyPage() {
  const { survey: t } = useText()
  const [filter, setFilter] = useUrlFilter(names)
  const columns = useAnswerColumns()
  const cause = causes.find((one) => one === filter.cause)
  const days = spans.find((one) => String(one) === filter.days) ?? 30
  const score = scores.find((one) => String(one) === filter.score)
  const figures = useQuery({
    queryKey: ['surveys', 'figures', cause, days],
    queryFn: () => api.get('/api/v1/admin/surveys/figures', { query: { cause, days } }),
  })
  const list = useKeyset(['surveys', 'list', cause, score], (cursor) =>
    api.get('/api/v1/admin/surveys', { query: { cause, score, cursor, limit: 30 } }),
  )
  return (
    <Page
      title={t.title}
      sentence={t.sentence}
      actions={
        <Segmented
          aria-label={t.span}
          value={days}
          onChange={(next) => setFilter({ days: next === 30 ? undefined : String(next) })}
          options={spans.map((value) => ({ value, label: t.days(value) }))}
        />
      }
    >
      <div className="stack">
        <Loaded query={figures}>
          {(data) => (
            <SurveyFigures
              figures={data}
              chosen={score}
              choose={(next) => setFilter({ score: next === undefined ? undefined : String(next) })}
            />
          )}
        </Loaded>
        <Panel flush className="list-panel">
          <div className="toolbar">
            <FilterSelect
              label={t.columns.cause}
              value={cause}
              change={(next) => setFilter({ cause: next })}
              options={causes.map((value) => ({ value, label: t.cause[value] }))}
            />
            <FilterSelect
              label={t.columns.score}
              value={score}
              change={(next) => setFilter({ score: next === undefined ? undefined : String(next) })}
              options={scores.map((value) => ({ value, label: t.scoreOf(value) }))}
            />
          </div>
          <ListView
            label={t.title}
            list={list}
            rowKey={(row) => row.code}
            columns={columns}
            card={(row) => <AnswerCard row={row} />}
            empty={
              (cause ?? score) ? (
                <NothingFound title={t.emptyFiltered} clear={() => setFilter({ cause: undefined, score: undefined })} />
              ) : (
                <StateBox title={t.emptyTitle} body={t.emptyBody} />
              )
            }
            minWidth={860}
          />
        </Panel>
      </div>
    </Page>
  )
}
