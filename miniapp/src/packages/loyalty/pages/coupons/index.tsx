import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { now } from '../../../../lib/clock.ts'
import { useMemberPages } from '../../../../lib/member-pages.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { openPage, routes } from '../../../../lib/routes.ts'
import type { MyCoupon } from '../../../../lib/schemas.ts'
import { dayTime } from '../../../../lib/time-words.ts'
import { Action } from '../../../../ui/action.tsx'
import { Chips } from '../../../../ui/chips.tsx'
import { MemberList } from '../../../../ui/member-list.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { CouponTicket } from '../../parts/coupon-ticket.tsx'
import { couponTexts as t } from '../../texts.ts'

type Tab = 'usable' | 'used' | 'over'

/** The member's coupons: what can be used first. */
export default function CouponsPage() {
  usePageTitle('My coupons')
  const [tab, setTab] = useState<Tab>('usable')
  const list = useMemberPages((cursor) => api.get('/api/v1/app/me/coupons', { query: { cursor, state: tab } }), tab)
  return (
    <MemberList
      list={list}
      row={(coupon) => <HeldCoupon coupon={coupon} />}
      skeleton={<Bones heights={[92, 92, 92]} />}
      empty={{ picture: 'receipt', title: t.empty, text: t.emptyText }}
      head={
        <Chips
          options={(['usable', 'used', 'over'] as const).map((value) => ({ value, label: t.tabs[value] }))}
          value={tab}
          onChange={setTab}
        />
      }
      bar={
        <>
          <Action kind="soft" className="grow" onTap={() => openPage(routes.rewards())}>
            {t.toRewards}
          </Action>
          <Action className="grow" onTap={() => openPage(routes.couponCentre())}>
            {t.toCentre}
          </Action>
        </>
      }
    />
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
        <Action small kind="soft" onTap={() => openPage(routes.forCoupon(coupon.code))}>
          {t.use}
        </Action>
      ) : (
        <Text className="note">{t[state]}</Text>
      )}
    </CouponTicket>
  )
}
