import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { now } from '../../../../lib/clock.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePagedPage } from '../../../../lib/paged-page.ts'
import { usePages } from '../../../../lib/pages.ts'
import { openPage, routes } from '../../../../lib/routes.ts'
import type { OfferedCoupon } from '../../../../lib/schemas.ts'
import { dayTime } from '../../../../lib/time-words.ts'
import { say, sayError } from '../../../../lib/toast.ts'
import { Action } from '../../../../ui/action.tsx'
import { ListStates } from '../../../../ui/list-states.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { CouponTicket } from '../../parts/coupon-ticket.tsx'
import { useOnce } from '../../../../lib/send-once.ts'
import { couponTexts as t } from '../../texts.ts'

/** What anybody may claim. Signing in is asked for at the claim. */
export default function CouponCentrePage() {
  usePageTitle('Coupons')
  const list = usePages((cursor) => api.get('/api/v1/app/coupon-templates', { query: { cursor } }), '')
  const { isBusy, once } = useOnce()
  const [claiming, setClaiming] = useState('')
  usePagedPage(list)

  const claim = async (code: string) => {
    setClaiming(code)
    try {
      const path = { code }
      const coupon = await once({ claim: code, mine: mineOf(list.items, code) }, (header) =>
        api.post('/api/v1/app/coupon-templates/{code}/claim', { path, header }),
      )
      if (coupon) say(t.claimed)
    } catch (thrown) {
      sayError(thrown)
    }
    setClaiming('')
    await list.reload()
  }

  return (
    <View className="page page--barred">
      {list.items?.map((offer) => (
        <CouponTicket
          key={offer.code}
          face={offer}
          isDim={offer.state !== 'claimable'}
          validity={validityOf(offer)}
          hint={hintOf(offer)}
        >
          {offer.state === 'claimable' ? (
            <Action small busy={isBusy && claiming === offer.code} onTap={() => void claim(offer.code)}>
              {isBusy && claiming === offer.code ? t.claiming : t.claim}
            </Action>
          ) : (
            <Text className="note">{t.states[offer.state]}</Text>
          )}
        </CouponTicket>
      ))}
      <ListStates
        list={list}
        skeleton={<Bones heights={[92, 92, 92]} />}
        empty={{ picture: 'receipt', title: t.centreEmpty, text: t.centreEmptyText }}
      />
      <View className="sticky-bar">
        <Action kind="soft" className="grow" onTap={() => openPage(routes.rewards())}>
          {t.toRewards}
        </Action>
        <Action className="grow" onTap={() => openPage(routes.coupons())}>
          {t.mine}
        </Action>
      </View>
    </View>
  )
}

/** A second coupon of the same kind is another wish than the first asked for again. */
function mineOf(offers: OfferedCoupon[] | undefined, code: string): number {
  return offers?.find((offer) => offer.code === code)?.mine ?? 0
}

function hintOf({ state, left }: OfferedCoupon): string | null {
  if (state === 'paused') return t.pausedHint
  return left !== null && left <= 50 && left > 0 ? t.left(left) : null
}

function validityOf({ state, issueFromAt, validDays, validUntilAt }: OfferedCoupon): string {
  if (state === 'not-started') return t.startsAt(dayTime(issueFromAt, now()))
  if (validDays !== null) return t.days(validDays)
  return validUntilAt === null ? '' : t.until(dayTime(validUntilAt, now()))
}
