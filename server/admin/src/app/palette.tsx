import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Input, Modal, Spin, type InputRef } from 'antd'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { api } from '../lib/api.ts'
import { useGroupBuyChoices } from '../lib/choices.ts'
import { formatFen } from '@tuanke/shared/money'
import { useCan } from '../lib/permissions.ts'
import { useText } from '../messages/text.ts'
import { PhaseMark, StageMark } from '../ui/tag.tsx'
import { places } from './nav.ts'
import { useDebounced } from '../lib/debounced.ts'

interface Hit {
  key: string
  path: string
  title: string
  detail: React.ReactNode
  section: 'pages' | 'orders' | 'groupBuys'
}

/** ⌘K: an order, a group buy or a page, without leaving the keyboard. */
export function Palette({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const inputRef = useRef<InputRef>(null)
  const [chosen, setChosen] = useState(0)
  const { hits, isSearching } = useHits(text, isOpen)
  useEffect(() => setChosen(0), [hits])

  const open = (hit: Hit | undefined) => {
    if (!hit) return
    close()
    void navigate(hit.path)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen((n) => Math.min(n + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setChosen((n) => Math.max(n - 1, 0))
    else if (event.key === 'Enter') open(hits[chosen])
    else return
    event.preventDefault()
  }
  return (
    <Modal
      open={isOpen}
      onCancel={close}
      footer={null}
      closable={false}
      width={560}
      style={{ top: 72 }}
      destroyOnHidden
      afterOpenChange={(opened) => (opened ? inputRef.current?.focus() : setText(''))}
      className="palette"
    >
      <>
        <Input
          ref={inputRef}
          onKeyDown={onKeyDown}
          size="large"
          variant="borderless"
          aria-label={t.palette.placeholder}
          prefix={isSearching ? <Spin size="small" /> : <SearchOutlined />}
          placeholder={t.palette.placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <ul className="palette-hits">
          {hits.map((hit, n) => (
            <li key={hit.key}>
              {hit.section !== hits[n - 1]?.section && <h3>{t.palette[hit.section]}</h3>}
              <button
                type="button"
                aria-current={n === chosen}
                onMouseMove={() => setChosen(n)}
                onClick={() => open(hit)}
                tabIndex={-1}
              >
                <span>{hit.title}</span>
                {hit.detail}
              </button>
            </li>
          ))}
        </ul>
        {!hits.length && !isSearching && <p className="palette-empty">{t.palette.empty}</p>}
        <p className="palette-hint">{t.palette.hint}</p>
      </>
    </Modal>
  )
}

function useHits(text: string, isOpen: boolean) {
  const t = useText()
  const can = useCan()
  const q = useDebounced(text.trim(), 250)
  const orders = useQuery({
    queryKey: ['orders', 'search', q],
    queryFn: () => api.get('/api/v1/admin/orders', { query: { q, limit: 6 } }),
    enabled: isOpen && q.length >= 2 && can('order.read'),
  })
  const groupBuys = useGroupBuyChoices(q, isOpen && q.length >= 1 && can('group-buy.read'))
  const hits = useMemo<Hit[]>(() => {
    const pages = places
      .flatMap((group) => group.items)
      .filter((place) => can(place.permission) && (!q || t.nav[place.text].toLowerCase().includes(q.toLowerCase())))
      .map((place) => ({
        key: place.path,
        path: place.path,
        title: t.nav[place.text],
        detail: null,
        section: 'pages' as const,
      }))
    if (!q) return pages
    const found = (orders.data?.items ?? []).map((row) => ({
      key: row.orderNo,
      path: `/orders/${row.orderNo}`,
      title: `${row.memberNickname} · ${row.summary}`,
      detail: (
        <small>
          <StageMark stage={row.stage} /> {formatFen(row.payableFen)}
        </small>
      ),
      section: 'orders' as const,
    }))
    const offers = (groupBuys.data?.items ?? []).slice(0, 6).map((row) => ({
      key: row.code,
      path: `/group-buys/${row.code}`,
      title: row.title,
      detail: (
        <small>
          <PhaseMark phase={row.phase} />
        </small>
      ),
      section: 'groupBuys' as const,
    }))
    return [...found, ...offers, ...pages]
  }, [q, orders.data, groupBuys.data, can, t])
  return { hits, isSearching: orders.isFetching || groupBuys.isFetching }
}
