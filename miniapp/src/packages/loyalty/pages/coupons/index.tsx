import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { now } from '../../../../lib/clock.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { openPage, openTab, routes } from '../../../../lib/routes.ts'
import type { MyCoupon } from '../../../../lib/schemas.ts'
import { isSignedIn } from '../../../../lib/session.ts'
import { dayTime } from '../../../../lib/time-words.ts'
import { Action } from '../../../../ui/action.tsx'
import { Chips } from '../../../../ui/chips.tsx'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { ListEnd } from '../../../../ui/list-end.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { CouponTicket } from '../../parts/coupon-ticket.tsx'
import { couponTexts as t } from '../../texts.ts'

type Tab = 'usable' | 'used' | 'over'

/** The member's coupons: what can be used first. */
export default function CouponsPage() {
  usePageTitle('My coupons')
  const [isMember, setMember] = useState(isSignedIn)
  const [tab, setTab] = useState<Tab>('usable')
  const list = usePages(
    async (cursor) =>
      isSignedIn()
        ? api.get('/api/v1/app/me/coupons', { query: { cursor, state: tab } })
        : { items: [], nextCursor: null },
    `${isMember} ${tab}`,
  )
  useReachBottom(list.more)
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void list.reload()
    shownBefore.current = true
  })

  if (!isMember)
    return (
      <View className="page">
        <SignInView onSignedIn={() => setMember(true)} />
      </View>
    )
  return (
    <View className="page page--barred">
      <Chips
        options={(['usable', 'used', 'over'] as const).map((value) => ({ value, label: t.tabs[value] }))}
        value={tab}
        onChange={setTab}
      />
      {list.items?.map((coupon) => (
        <HeldCoupon key={coupon.code} coupon={coupon} />
      ))}
      {!list.items && list.isLoading && [1, 2, 3].map((row) => <Bone key={row} height={92} top={12} />)}
      {list.error && !list.isLoading && <ErrorView error={list.error} onRetry={list.reload} />}
      {list.items?.length === 0 && !list.isLoading && (
        <StateView picture="receipt" title={t.empty} text={t.emptyText} />
      )}
      <ListEnd list={list} />
      <View className="sticky-bar">
        <Action kind="soft" className="grow" onTap={() => openPage(routes.rewards())}>
          {t.toRewards}
        </Action>
        <Action className="grow" onTap={() => openPage(routes.couponCentre())}>
          {t.toCentre}
        </Action>
      </View>
    </View>
  )
}

function HeldCoupon({ coupon }: { coupon: MyCoupon }) {
  const { state, validFromAt, validUntilAt, orderNo } = coupon
  const isEarly = state === 'usable' && new Date(validFromAt).getTime() > now()
  return (
    <CouponTicket
      face={coupon}
      isDim={state !== 'usable'}
      validity={isEarly ? t.from(dayTime(validFromAt, now())) : t.until(dayTime(validUntilAt, now()))}
      hint={orderNo && t.order(orderNo)}
    >
      {state === 'usable' ? (
        <Action small kind="soft" onTap={() => openTab(routes.home())}>
          {t.use}
        </Action>
      ) : (
        <Text className="note">{t[state]}</Text>
      )}
    </CouponTicket>
  )
}
