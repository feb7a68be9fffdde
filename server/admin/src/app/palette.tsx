import { SearchOutlined } from '@ant-design/icons'
import { Input, Modal, Spin, type InputRef } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { useText } from '../messages/text.ts'
import { useHits, type Hit } from './search-hits.ts'

const inSight = (hit: HTMLButtonElement | null) => hit?.scrollIntoView({ block: 'nearest' })

/** ⌘K: somebody, something or a page, without leaving the keyboard. */
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
            <li key={`${hit.section} ${hit.path}`}>
              {hit.section !== hits[n - 1]?.section && <h3>{t.palette[hit.section]}</h3>}
              <button
                type="button"
                aria-current={n === chosen}
                ref={n === chosen ? inSight : undefined}
                onMouseMove={() => setChosen(n)}
                onClick={() => open(hit)}
                tabIndex={-1}
              >
                <span>{hit.title}</span>
                <small>{hit.detail}</small>
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
