import { Button, Space } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { deleteLevel, levelKeys, type Level } from './api.ts'

/** One step: from how much growth, what it brings, how many members hold it. */
export function LevelStep({ level, edit }: { level: Level; edit?: () => void }) {
  const { level: t } = useText()
  const [isGoing, setGoing] = useState(false)
  const remove = useAct({
    run: () => deleteLevel(level.code),
    done: t.deleted,
    touches: [[...levelKeys.all]],
    onDone: () => setGoing(false),
  })
  const actions = edit && (
    <Space>
      <Button size="small" onClick={edit}>
        {t.change}
      </Button>
      {level.members === 0 && (
        <Button size="small" danger onClick={() => setGoing(true)}>
          {t.delete}
        </Button>
      )}
    </Space>
  )
  const benefits = benefitsOf(level, t)
  return (
    <Panel title={`${level.rankNo} · ${level.name}`} hint={t.from(level.growthFrom)} extra={actions}>
      <Facts
        rows={[
          [t.benefits, benefits.length > 0 ? benefits.join(' · ') : t.noBenefits],
          [t.gift, level.giftTitle],
          [
            t.members,
            level.members > 0 ? <Link to={`/members?level=${level.code}`}>{t.people(level.members)}</Link> : t.nobody,
          ],
        ]}
      />
      <ConfirmDialog
        isOpen={isGoing}
        isDanger
        title={t.deleteTitle(level.name)}
        okText={t.delete}
        isBusy={remove.isBusy}
        confirm={remove.go}
        close={() => setGoing(false)}
      >
        <p>{t.deleteBody}</p>
      </ConfirmDialog>
    </Panel>
  )
}

type Words = ReturnType<typeof useText>['level']

function benefitsOf(level: Level, t: Words): string[] {
  return [
    level.offBasisPoints > 0 && t.discount(level.offBasisPoints),
    level.isShippingFree && t.freeShipping,
    level.pointsPercent > 100 && t.points(level.pointsPercent),
    level.hasPriority && t.priority,
    level.hasService && t.service,
  ].filter((benefit) => benefit !== false)
}
