import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { openPage, replacePage, routes } from '../../../../lib/routes.ts'
import { isSignedIn } from '../../../../lib/session.ts'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { ApplyForm } from '../../parts/apply-form.tsx'
import { applyTexts as t } from '../../texts.ts'
import './index.scss'

/** Asking for money back: which goods, why, with what to show. Where nothing can be asked, it says what to do instead. */
export default function ApplyPage() {
  usePageTitle('After-sale')
  const { orderNo = '' } = usePageQuery<'orderNo'>()
  const [isMember, setMember] = useState(isSignedIn)
  const { data, error, isLoading, reload } = useRemote(
    () => api.get('/api/v1/app/orders/{orderNo}/after-sale-options', { path: { orderNo } }),
    `${orderNo} ${isMember}`,
  )

  if (!isMember) {
    return (
      <View className="page">
        <SignInView onSignedIn={() => setMember(true)} />
      </View>
    )
  }
  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[132, 96, 160]} />} />
  }
  if (data.whyNot) {
    const isLate = data.whyNot === 'too-late'
    return (
      <View className="page">
        <StateView
          picture="parcel"
          title={t.closed[data.whyNot]}
          text={t.closedText[data.whyNot]}
          action={isLate ? t.contact : t.toOrder}
          onAction={() => (isLate ? openPage(routes.newTicket({ orderNo })) : replacePage(routes.order(orderNo)))}
        />
      </View>
    )
  }
  return <ApplyForm options={data} onRefused={reload} />
}
