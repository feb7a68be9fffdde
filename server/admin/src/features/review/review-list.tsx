import { Button } from 'antd'
import { useDrawerAddress } from '../../lib/drawer-address.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import type { Head } from '../../ui/list-head.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { listReviews, type Review, reviewKeys, states, type ReviewState } from './api.ts'
import { Pictures, ReviewRowCard, useNotes, useReviewColumns } from './review-columns.tsx'
import { ReviewDrawer } from './review-drawer.tsx'
import { Score, StateMark } from './review-marks.tsx'
import { ScoreAlerts } from './score-alerts.tsx'

const names = ['state', 'score', 'product'] as const
const scores = ['low', 'high'] as const

/** What customers say, first of all what waits to be checked. */
export default function ReviewList() {
  const { app, review: t } = useText()
  const [filter, setFilter] = useUrlFilter(names)
  const drawer = useDrawerAddress()
  const notes = useNotes()
  const columns = useReviewColumns()
  const isAll = filter.state === 'all'
  const state = isAll ? undefined : (states.find((one) => one === filter.state) ?? 'held')
  const score = scores.find((one) => one === filter.score)
  const asked = { state, score, productCode: filter.product }
  const list = useKeyset([...reviewKeys.all, 'list', asked], (cursor) => listReviews(asked, cursor))
  const tabs = [...states.map((key) => ({ key, label: t.view[key] })), { key: 'all' as const, label: app.all }]
  const empty =
    (score ?? filter.product) ? (
      <NothingFound title={t.emptyFiltered} clear={() => setFilter({ score: undefined, product: undefined })} />
    ) : (
      <StateBox kind={state === 'held' ? 'done' : 'empty'} title={t.empty[state ?? 'all']} />
    )
  const head: Head<Review> = {
    title: t.columns.review,
    name: (row) => row.text || t.noText,
    to: (row) => drawer.to(row.code),
    over: (row) => <Score score={row.productScore} />,
    under: (row) => (
      <>
        <Pictures urls={row.pictures} />
        {notes(row)}
      </>
    ),
  }
  return (
    <Page title={t.title} sentence={t.sentence}>
      <ScoreAlerts see={(product) => setFilter({ state: 'all', score: 'low', product })} />
      <Panel flush className="list-panel">
        <ScrollTabs<ReviewState | 'all'>
          label={t.columns.state}
          tabs={tabs}
          active={state ?? 'all'}
          change={(key) => setFilter({ state: key === 'held' ? undefined : key })}
        />
        <div className="toolbar">
          <FilterSelect
            label={t.score}
            value={score}
            change={(next) => setFilter({ score: next })}
            options={scores.map((value) => ({ value, label: t[value] }))}
          />
          {filter.product && (
            <Button onClick={() => setFilter({ product: undefined })}>
              {t.columns.product} {filter.product} ×
            </Button>
          )}
        </div>
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => row.code}
          columns={columns}
          card={(row) => <ReviewRowCard row={row} />}
          head={head}
          deciding={{ title: t.columns.state, width: 110, show: (row) => <StateMark state={row.state} /> }}
          empty={empty}
          minWidth={880}
        />
      </Panel>
      <ReviewDrawer code={drawer.shown} close={drawer.close} />
    </Page>
  )
}
