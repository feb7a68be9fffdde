import { api } from '../../../../lib/api.ts'
import { useMemberPages } from '../../../../lib/member-pages.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import { MemberList } from '../../../../ui/member-list.tsx'
import { OfferRow, OfferRowSkeleton } from '../../../../ui/offer-row.tsx'
import { uiTexts } from '../../../../ui/texts.ts'
import { groupBuyTexts as t } from '../../texts.ts'

/** What a coupon in somebody's hand can be used on. */
export default function ForCouponPage() {
  usePageTitle(t.couponTitle)
  const { code = '' } = usePageQuery<'code'>()
  const list = useMemberPages(
    (cursor) => api.get('/api/v1/app/me/coupons/{code}/group-buys', { path: { code }, query: { cursor } }),
    code,
  )
  return (
    <MemberList
      list={list}
      row={(card) => <OfferRow card={card} />}
      skeleton={[1, 2, 3].map((row) => (
        <OfferRowSkeleton key={row} />
      ))}
      empty={{
        picture: 'basket',
        title: t.couponNone,
        text: t.couponNoneText,
        action: uiTexts.home,
        onAction: () => openTab(routes.home()),
      }}
    />
  )
}
