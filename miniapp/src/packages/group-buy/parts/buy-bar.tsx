import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { now } from '../../../lib/clock.ts'
import { openPage, openTab, routes } from '../../../lib/routes.ts'
import type { GroupBuyDetail, OfferItem } from '../../../lib/schemas.ts'
import { ensureSession } from '../../../lib/session.ts'
import { copyLink } from '../../../lib/share.ts'
import { sayError } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { groupBuyTexts as t } from '../texts.ts'

/** Share, buy alone, open a team; or why none of it is possible and the way on. */
export function BuyBar({ groupBuy, item }: { groupBuy: GroupBuyDetail; item: OfferItem }) {
  const mine = groupBuy.openTeams.find((team) => team.isMine)
  const hasStarted = Date.parse(groupBuy.openAt) <= now()
  const isOpen = groupBuy.phase === 'open' && hasStarted

  const buy = async (kind: 'team' | 'alone') => {
    try {
      if (await ensureSession()) openPage(routes.checkout({ groupBuyCode: groupBuy.code, kind, itemId: item.itemId }))
    } catch (thrown) {
      sayError(thrown)
    }
  }

  return (
    <View className="sticky-bar">
      {process.env.TARO_ENV === 'h5' ? (
        <Action kind="bare" onTap={() => void copyLink(routes.groupBuy(groupBuy.code), t.copied)}>
          {t.copyLink}
        </Action>
      ) : (
        <Action kind="bare" share>
          {t.share}
        </Action>
      )}
      {!isOpen && (
        <Action
          className="grow"
          kind={hasStarted ? 'quiet' : 'primary'}
          disabled={!hasStarted}
          onTap={() => openTab(routes.home())}
        >
          {hasStarted ? t.endedWay : t.notStarted}
        </Action>
      )}
      {isOpen && item.available === 0 && (
        <Action className="grow" disabled>
          {t.soldOut}
        </Action>
      )}
      {isOpen && item.available > 0 && groupBuy.allowsAlone && item.alonePriceFen !== null && (
        <Action className="grow buy-bar__alone" kind="soft" onTap={() => void buy('alone')}>
          <View className="buy-bar__stack">
            <Text className="num">{formatFen(item.alonePriceFen)}</Text>
            <Text className="buy-bar__word">{t.buyAlone}</Text>
          </View>
        </Action>
      )}
      {isOpen && item.available > 0 && (
        <Action className="grow" onTap={() => (mine ? openPage(routes.team(mine.teamCode)) : void buy('team'))}>
          <View className="buy-bar__stack">
            <Text className="num">{mine ? t.myTeam : formatFen(item.groupPriceFen)}</Text>
            <Text className="buy-bar__word">{mine ? t.myTeamWord : t.openTeam}</Text>
          </View>
        </Action>
      )}
    </View>
  )
}
