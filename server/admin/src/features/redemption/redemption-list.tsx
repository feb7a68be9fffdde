import { App } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { useDrawerAddress } from '../../lib/drawer-address.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useProblemText } from '../../messages/problem-text.ts'
import { useText } from '../../messages/text.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import type { Head } from '../../ui/list-head.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { type RedemptionRow, type RedemptionState, listRedemptions, lookUpGift, redemptionKeys, states } from './api.ts'
import { GiftCodeField } from './gift-code-field.tsx'
import { RedemptionCard, RedemptionMark, useRedemptionColumns } from './redemption-columns.tsx'
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
  const drawer = useDrawerAddress()
  /** The code the customer showed: never in an address. */
  const [scanned, setScanned] = useState<Shown | null>(null)
  const shown = drawer.shown && (scanned?.code === drawer.shown ? scanned : { code: drawer.shown, pickupCode: null })
  const state = states.find((one) => one === filter.state)
  const delivery = deliveries.find((one) => one === filter.delivery)
  const asked = { state, delivery, rewardCode: filter.reward, q: filter.q }
  const list = useKeyset([...redemptionKeys.all, 'list', asked], (cursor) => listRedemptions(asked, cursor))
  const search = useCallback((q: string | undefined) => setFilter({ q }), [setFilter])
  const columns = useRedemptionColumns()

  const { open } = drawer
  const lookUp = useCallback(
    async (pickupCode: string) => {
      try {
        const { code } = await lookUpGift(pickupCode)
        setScanned({ code, pickupCode })
        open(code)
      } catch (thrown) {
        void message.error(problemText(thrown), 5)
      }
    },
    [message, problemText, open],
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
  const head: Head<RedemptionRow> = {
    title: t.columns.gift,
    name: (row) => row.title,
    to: (row) => drawer.to(row.code),
    picture: (row) => row.coverUrl,
    under: (row) => t.points(row.points),
  }
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
          card={(row) => <RedemptionCard row={row} />}
          head={head}
          deciding={{ title: t.columns.state, width: 110, show: (row) => <RedemptionMark row={row} /> }}
          empty={empty}
        />
      </Panel>
      <RedemptionDrawer shown={shown || null} close={drawer.close} />
    </Page>
  )
}
