import type { Dto } from '@tuanke/shared/api/types'
import { useQuery } from '@tanstack/react-query'
import { Button, Segmented, Select, type TableColumnsType } from 'antd'
import { Link } from 'react-router-dom'
import { api } from '../../lib/api.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded, StateBox } from '../../ui/states.tsx'
import { SurveyFigures } from './survey-figures.tsx'

type Answer = Dto<'AdminSurvey'>

const names = ['cause', 'score', 'days'] as const
const causes = ['order', 'ticket', 'after-sale'] as const
const spans = [7, 30, 90] as const
const scores = [1, 2, 3, 4, 5]

/** How content customers are: the average and its shape, then what they said. */
export default function SurveyPage() {
  const { app, survey: t } = useText()
  const [filter, setFilter] = useUrlFilter(names)
  const columns = useColumns()
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
            <Select
              aria-label={t.columns.cause}
              placeholder={t.columns.cause}
              allowClear
              popupMatchSelectWidth={false}
              value={cause}
              onChange={(next?: string) => setFilter({ cause: next })}
              options={causes.map((value) => ({ value, label: t.cause[value] }))}
            />
            <Select
              aria-label={t.columns.score}
              placeholder={t.columns.score}
              allowClear
              popupMatchSelectWidth={false}
              value={score}
              onChange={(next?: number) => setFilter({ score: next === undefined ? undefined : String(next) })}
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
                <StateBox
                  title={t.emptyFiltered}
                  action={
                    <Button onClick={() => setFilter({ cause: undefined, score: undefined })}>
                      {app.clearFilters}
                    </Button>
                  }
                />
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

function useColumns(): TableColumnsType<Answer> {
  const { survey: t } = useText()
  const when = useWhen()
  return [
    { title: t.columns.score, key: 'score', width: 120, render: (_, row) => <Score value={row.score} /> },
    {
      title: t.columns.comment,
      key: 'comment',
      width: 320,
      render: (_, row) => row.comment || <span className="quiet">{t.noComment}</span>,
    },
    { title: t.columns.about, key: 'about', width: 240, render: (_, row) => <About row={row} /> },
    {
      title: t.columns.member,
      key: 'member',
      width: 120,
      render: (_, row) => <span className="clip">{row.nickname}</span>,
    },
    {
      title: t.columns.when,
      key: 'when',
      width: 120,
      render: (_, row) => <span className="nowrap">{when.time(row.answeredAt)}</span>,
    },
  ]
}

/** Leads to what was asked about, where one may go there. */
function About({ row }: { row: Answer }) {
  const { survey: t } = useText()
  const can = useCan()
  const to = row.ticketCode ? `/tickets/${row.ticketCode}` : row.orderNo ? `/orders/${row.orderNo}` : null
  return (
    <>
      {to && can(row.ticketCode ? 'ticket.read' : 'order.read') ? (
        <Link to={to} className="clip">
          {row.about}
        </Link>
      ) : (
        <span className="clip">{row.about}</span>
      )}
      <span className="note">{t.cause[row.cause]}</span>
    </>
  )
}

function Score({ value }: { value: number }) {
  const { survey: t } = useText()
  return (
    <span className={value <= 2 ? 'score is-low' : 'score'}>
      <b>{value}</b> {t.words[value - 1]}
    </span>
  )
}

function AnswerCard({ row }: { row: Answer }) {
  const when = useWhen()
  return (
    <>
      <div className="card-line">
        <Score value={row.score} />
        <span className="note nowrap">{when.time(row.answeredAt)}</span>
      </div>
      {row.comment && <p>{row.comment}</p>}
      <div className="card-line note">
        <About row={row} />
        <span className="clip">{row.nickname}</span>
      </div>
    </>
  )
}
