import { api } from '../../../../lib/api.ts'
import { useMemberPages } from '../../../../lib/member-pages.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import { MemberList } from '../../../../ui/member-list.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { CaseCard } from '../../parts/case-card.tsx'
import { afterSaleTexts as t } from '../../texts.ts'
import './index.scss'

/** All a member has asked for, newest first. */
export default function AfterSalesPage() {
  usePageTitle('After-sale')
  const list = useMemberPages((cursor) => api.get('/api/v1/app/after-sales', { query: { cursor } }))
  return (
    <MemberList
      list={list}
      row={(one) => <CaseCard one={one} />}
      skeleton={<Bones heights={[128, 128, 128]} />}
      empty={{
        picture: 'parcel',
        title: t.empty,
        text: t.emptyText,
        action: t.toOrders,
        onAction: () => openTab(routes.orders()),
      }}
    />
  )
}
