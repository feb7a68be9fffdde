import { Text, View } from '@tarojs/components'
import { api } from '../../../../lib/api.ts'
import { now } from '../../../../lib/clock.ts'
import { useMemberPages } from '../../../../lib/member-pages.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { openPage, routes } from '../../../../lib/routes.ts'
import type { RedemptionSummary } from '../../../../lib/schemas.ts'
import { dayTime } from '../../../../lib/time-words.ts'
import { tappable } from '../../../../ui/a11y.ts'
import { Picture } from '../../../../ui/picture.tsx'
import { MemberList } from '../../../../ui/member-list.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { stateLook, stateWord } from '../../parts/state-words.ts'
import { redemptionTexts as t } from '../../texts.ts'
import './index.scss'

/** What points were spent on, newest first. */
export default function RedemptionsPage() {
  usePageTitle('My rewards')
  const list = useMemberPages((cursor) => api.get('/api/v1/app/redemptions', { query: { cursor } }))
  return (
    <MemberList
      list={list}
      row={(redemption) => <RedemptionRow redemption={redemption} />}
      skeleton={<Bones heights={[112, 112, 112]} />}
      empty={{
        picture: 'coins',
        title: t.empty,
        text: t.emptyText,
        action: t.goRewards,
        onAction: () => openPage(routes.rewards()),
      }}
    />
  )
}

function RedemptionRow({ redemption }: { redemption: RedemptionSummary }) {
  const { code, title, coverUrl, points, createdAt, state, collectByAt, pickupPointName } = redemption
  return (
    <View
      className="card row redemption-row"
      onClick={() => openPage(routes.redemption(code))}
      {...tappable(`${title} ${stateWord(redemption)}`)}
    >
      <Picture className="redemption-row__picture" url={coverUrl} alt="" width={160} />
      <View className="grow">
        <View className="row row--between">
          <View className="clamp-1 strong grow">{title}</View>
          <Text className={`badge redemption-row__state ${stateLook(state)}`}>{stateWord(redemption)}</Text>
        </View>
        <View className="note num">
          {t.spent(points)} · {dayTime(createdAt, now())}
        </View>
        {state === 'waiting' && collectByAt && (
          <View className="note redemption-row__hint">
            {pickupPointName} · {t.collectBy(dayTime(collectByAt, now()))}
          </View>
        )}
      </View>
    </View>
  )
}
