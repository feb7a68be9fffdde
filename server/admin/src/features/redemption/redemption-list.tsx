import { App } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useProblemText } from '../../messages/problem-text.ts'
import { useText } from '../../messages/text.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { type RedemptionState, listRedemptions, lookUpGift, redemptionKeys, states } from './api.ts'
import { GiftCodeField } from './gift-code-field.tsx'
import { RedemptionCard, useRedemptionColumns } from './redemption-columns.tsx'
import { RedemptionDrawer, type Shown } from './redemption-drawer.tsx'

const names = ['state', 'delivery', 'reward', 'q', 'gift'] as const
const deliveries = ['pickup', 'express', 'none'] as const

/** Gifts on their way to people. A scanned code opens the redemption it belongs to, ready to be handed over. */
export default function RedemptionList() {
  const { app, redemption: t } = useText()
  const can = useCan()
  const { message } = App.useApp()
  const problemText = useProblemText()
  const [filter, setFilter] = useUrlFilter(names)
  const [shown, setShown] = useState<Shown | null>(null)
  const state = states.find((one) => one === filter.state)
  const delivery = deliveries.find((one) => one === filter.delivery)
  const asked = { state, delivery, rewardCode: filter.reward, q: filter.q }
  const list = useKeyset([...redemptionKeys.all, 'list', asked], (cursor) => listRedemptions(asked, cursor))
  const search = useCallback((q: string | undefined) => setFilter({ q }), [setFilter])
  const columns = useRedemptionColumns()

  const lookUp = useCallback(
    async (pickupCode: string) => {
      try {
        const { code } = await lookUpGift(pickupCode)
        setShown({ code, pickupCode })
      } catch (thrown) {
        void message.error(problemText(thrown), 5)
      }
    },
    [message, problemText],
  )
  // The pickup desk sends a gift's code here.
  useEffect(() => {
    if (!filter.gift) return
    void lookUp(filter.gift)
    setFilter({ gift: undefined })
  }, [filter.gift, lookUp, setFilter])

  const isFiltered = Boolean(state ?? delivery ?? filter.reward ?? filter.q)
  const clear = () => setFilter({ state: undefined, delivery: undefined, reward: undefined, q: undefined })
  const empty = isFiltered ? (
    <NothingFound title={t.emptyFiltered} clear={clear} />
  ) : (
    <StateBox title={t.emptyTitle} body={t.emptyBody} />
  )
  const tabs = [{ key: 'all' as const, label: app.all }, ...states.map((key) => ({ key, label: t.state[key] }))]
  return (
    <Page title={t.title} sentence={t.sentence}>
      {can('pickup.verify') && <GiftCodeField lookUp={lookUp} />}
      <Panel flush className="list-panel">
        <ScrollTabs<RedemptionState | 'all'>
          label={t.columns.state}
          tabs={tabs}
          active={state ?? 'all'}
          change={(key) => setFilter({ state: key === 'all' ? undefined : key })}
        />
        <div className="toolbar">
          <SearchBox value={filter.q} onSearch={search} placeholder={t.searchPlaceholder} />
          <FilterSelect
            label={t.filterDelivery}
            value={delivery}
            change={(next) => setFilter({ delivery: next })}
            options={deliveries.map((value) => ({ value, label: t.delivery[value] }))}
          />
        </div>
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => row.code}
          columns={columns}
          card={(row) => <RedemptionCard row={row} open={() => setShown({ code: row.code, pickupCode: null })} />}
          open={(row) => setShown({ code: row.code, pickupCode: null })}
          empty={empty}
          minWidth={900}
        />
      </Panel>
      <RedemptionDrawer shown={shown} close={() => setShown(null)} />
    </Page>
  )
}
