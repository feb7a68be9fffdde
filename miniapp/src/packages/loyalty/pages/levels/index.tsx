import { View } from '@tarojs/components'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import { Action } from '../../../../ui/action.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { GrowthCard } from '../../parts/growth-card.tsx'
import { LevelCard } from '../../parts/level-card.tsx'
import { LevelStep } from '../../parts/level-step.tsx'
import { levelTexts as t } from '../../texts.ts'
import './index.scss'

/** Where one stands, every step with what it brings, and what growth is; without login all but the first. */
export default function LevelsPage() {
  usePageTitle('Levels')
  const { data, error, isLoading, reload } = useRemote(() => api.get('/api/v1/app/levels'))
  if (!data) return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[168, 96, 132, 160]} />} />
  if (data.items.length === 0)
    return (
      <View className="page">
        <StateView
          picture="coins"
          title={t.empty}
          text={t.emptyText}
          action={t.goHome}
          onAction={() => openTab(routes.home())}
        />
      </View>
    )
  return (
    <View className="page">
      <LevelCard mine={data.mine} levels={data.items} onSignedIn={() => void reload()} />
      <View className="card">
        <View className="card__title">{t.ladder}</View>
        {data.items.map((level) => (
          <LevelStep key={level.rankNo} level={level} growth={data.mine?.growth ?? null} />
        ))}
      </View>
      <GrowthCard changes={data.changes} entries={data.entries} />
      <Action kind="soft" wide onTap={() => openTab(routes.home())}>
        {t.goHome}
      </Action>
    </View>
  )
}
