import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { now } from '../../../lib/clock.ts'
import { openPage, openTab, replacePage, routes } from '../../../lib/routes.ts'
import type { GroupBuyDetail, OfferItem, TeamSummary } from '../../../lib/schemas.ts'
import { Action } from '../../../ui/action.tsx'
import { ContactAction } from '../../../ui/contact-action.tsx'
import { groupBuyTexts as t } from '../texts.ts'
import type { Buy } from '../use-buy.ts'

interface Props {
  groupBuy: GroupBuyDetail
  item: OfferItem
  /** The team to join, or one's own. */
  nearest: TeamSummary | undefined
  buy: Buy
}

/** Joining comes first, opening a team or buying alone second; or why none of it is possible and the way on. */
export function BuyBar({ groupBuy, item, nearest, buy }: Props) {
  const hasStarted = Date.parse(groupBuy.openAt) <= now()
  const isOpen = groupBuy.phase === 'open' && hasStarted && item.available > 0
  const canBuyAlone = groupBuy.allowsAlone && item.alonePriceFen !== null

  const joins = nearest && !nearest.isMine
  const price = formatFen(item.groupPriceFen)
  return (
    <View className="sticky-bar">
      <ContactAction title={groupBuy.title} path={routes.groupBuy(groupBuy.code)} />
      {!isOpen && <WayOn groupBuy={groupBuy} hasStarted={hasStarted} />}
      {isOpen && joins && <Two kind="soft" price={price} word={t.openTeam} onTap={() => buy('team')} />}
      {isOpen && joins && (
        <Two price={price} word={t.joinTeam(nearest.seatsLeft)} onTap={() => buy('team', nearest.teamCode)} />
      )}
      {isOpen && !joins && canBuyAlone && (
        <Two kind="soft" price={formatFen(item.alonePriceFen!)} word={t.buyAlone} onTap={() => buy('alone')} />
      )}
      {isOpen && !nearest && <Two price={price} word={t.openTeam} onTap={() => buy('team')} />}
      {isOpen && nearest?.isMine && (
        <Two price={t.myTeam} word={t.myTeamWord} onTap={() => openPage(routes.team(nearest.teamCode))} />
      )}
    </View>
  )
}

/** A price and, below it, what one does for it. */
function Two(props: { kind?: 'soft'; price: string; word: string; onTap: () => void }) {
  return (
    <Action className="grow buy-bar__one" kind={props.kind} onTap={props.onTap}>
      <View className="buy-bar__stack">
        <Text className="num">{props.price}</Text>
        <Text className="buy-bar__word">{props.word}</Text>
      </View>
    </Action>
  )
}

/** Over or sold out: where the same goods are on, else everything that is. */
function WayOn({ groupBuy, hasStarted }: { groupBuy: GroupBuyDetail; hasStarted: boolean }) {
  const { nowOpenCode } = groupBuy
  if (!hasStarted) {
    return (
      <Action className="grow" disabled>
        {t.notStarted}
      </Action>
    )
  }
  return (
    <Action
      className="grow"
      kind={nowOpenCode ? 'primary' : 'quiet'}
      onTap={() => (nowOpenCode ? replacePage(routes.groupBuy(nowOpenCode)) : openTab(routes.home()))}
    >
      {nowOpenCode ? t.nowOpen : groupBuy.phase === 'open' ? t.soldOutWay : t.endedWay}
    </Action>
  )
}
