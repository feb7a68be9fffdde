import { MoreOutlined } from '@ant-design/icons'
import { groupBuyActions, type GroupBuyAction } from '@tuanke/shared/group-buy/phase'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { actOnGroupBuy, touchedByGroupBuy, type GroupBuy } from './api.ts'
import { useConfirmWords } from './confirm-words.tsx'

/** What the state machine allows now: publish in front, the rest in a menu; consequences are said first. */
export function GroupBuyActions({ groupBuy }: { groupBuy: GroupBuy }) {
  const t = useText()
  const navigate = useNavigate()
  const wordsFor = useConfirmWords(groupBuy)
  const [asking, setAsking] = useState<GroupBuyAction | null>(null)
  const act = useAct({
    run: (action: GroupBuyAction) => actOnGroupBuy(groupBuy.code, action),
    done: (_, action) => t.groupBuy.doneText[action],
    touches: touchedByGroupBuy,
    onDone: (changed, action) => {
      setAsking(null)
      if (action === 'copy') void navigate(`/group-buys/${changed.code}/edit`)
    },
  })
  const allowed = groupBuyActions({
    phase: groupBuy.phase,
    isPinned: groupBuy.isPinned,
    isHidden: groupBuy.isHidden,
    isDeleted: groupBuy.deletedAt !== null,
  })
  const start = (action: GroupBuyAction) => (wordsFor(action) ? setAsking(action) : act.go(action))
  const front = allowed.find((action) => action === 'publish' || action === 'restore')
  const rest = allowed.filter((action) => action !== front)
  const words = asking && wordsFor(asking)
  return (
    <>
      {front && (
        <Button type="primary" loading={act.isBusy && !asking} onClick={() => start(front)}>
          {t.groupBuy.actions[front]}
        </Button>
      )}
      <Dropdown
        trigger={['click']}
        menu={{
          items: rest.map((action) => ({
            key: action,
            label: t.groupBuy.actions[action],
            danger: action === 'end' || action === 'delete',
          })),
          onClick: ({ key }) => start(key as GroupBuyAction),
        }}
      >
        <Button icon={<MoreOutlined />} aria-label={t.app.moreActions} loading={act.isBusy && !asking && !front} />
      </Dropdown>
      {asking && words && (
        <ConfirmDialog
          isOpen
          isDanger={words.isDanger}
          title={words.title}
          okText={words.okText}
          isBusy={act.isBusy}
          confirm={() => act.go(asking)}
          close={() => setAsking(null)}
        >
          {words.body}
        </ConfirmDialog>
      )}
    </>
  )
}
