import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { api } from '../../../../lib/api.ts'
import { useNow } from '../../../../lib/clock.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { routes } from '../../../../lib/routes.ts'
import { useSharing } from '../../../../lib/share.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { LIVE_MS, useLive } from '../../../../lib/use-live.ts'
import { useArrival } from '../../../../lib/use-arrival.ts'
import { isSinglePage } from '../../../../lib/way-in.ts'
import { MoreOffers } from '../../../../ui/more-offers.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { MessageAsk } from '../../../../ui/message-ask.tsx'
import { SinglePageHint } from '../../../../ui/single-page-hint.tsx'
import { TeamRow } from '../../../../ui/team-row.tsx'
import { MemberList } from '../../parts/member-list.tsx'
import { PosterLink } from '../../parts/poster-link.tsx'
import { OfferLine } from '../../parts/offer-line.tsx'
import { TeamActions } from '../../parts/team-actions.tsx'
import { TeamHero } from '../../parts/team-hero.tsx'
import { TeamSkeleton } from '../../parts/team-skeleton.tsx'
import { useLiveMessage } from '../../live-message.ts'
import { isPast, teamFace } from '../../team-view.ts'
import { teamTexts as t } from '../../texts.ts'
import './index.scss'

export default function TeamPage() {
  usePageTitle('Team')
  const { from, scene } = usePageQuery<'from' | 'scene'>()
  const { data, error, isLoading, reload } = useArrival('team', (code) =>
    api.get('/api/v1/app/teams/{code}', { path: { code } }),
  )
  const nowMs = useNow(LIVE_MS)

  // Friends join while the page is looked at.
  useLive(data?.state === 'open', reload)

  useSharing({
    title: data ? t.shareTitle(data.seatsLeft, formatFen(data.groupBuy.groupPriceFen), data.groupBuy.title) : '',
    path: routes.team(data?.teamCode ?? ''),
    imageUrl: data?.groupBuy.coverUrl ?? null,
  })
  useLiveMessage(data?.state === 'open' && data.myOrderNo ? data.teamCode : undefined)
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))

  if (!data) return <NotYet remote={{ error, isLoading, reload }} skeleton={<TeamSkeleton />} />
  const face = teamFace(data, nowMs)
  const isAlone = isSinglePage()
  return (
    <View className="page page--barred team">
      <OfferLine offer={data.groupBuy} />
      <TeamHero team={data} face={face} isInvited={Boolean(from ?? scene)} onEnd={() => void reload()} />
      <MemberList members={data.members} hasFailed={data.state === 'failed'} />
      {face === 'mine' && <MessageAsk topics={['team', 'nudge', 'refund']} about={data.teamCode} />}
      {face === 'mine' && <PosterLink teamCode={data.teamCode} />}
      {!isAlone && isPast(face) && data.otherTeams.length > 0 && (
        <View className="card">
          <Text className="card__title">{t.others}</Text>
          {data.otherTeams.map((team) => (
            <TeamRow key={team.teamCode} team={team} />
          ))}
        </View>
      )}
      {!isAlone && isPast(face) && data.otherTeams.length === 0 && <MoreOffers except={data.groupBuy.code} />}
      <View className="note team__rules">{t.rules}</View>
      {isAlone ? <SinglePageHint /> : <TeamActions team={data} face={face} />}
    </View>
  )
}
