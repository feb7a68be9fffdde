import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { loadMe } from '../../../../lib/me.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import { forgetPhone } from '../../../../lib/session.ts'
import { confirmed, sayError } from '../../../../lib/toast.ts'
import { Action } from '../../../../ui/action.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Fact } from '../../../../ui/fact.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { leaveTexts as t } from '../../account-texts.ts'
import { BlockersCard } from '../../parts/blockers-card.tsx'
import './index.scss'

/** Both at once: what stands in the way, and whose account it is. */
const load = async () => {
  const [outlook, me] = await Promise.all([api.get('/api/v1/app/me/deletion'), loadMe()])
  return { outlook, memberNo: me?.memberNo ?? '' }
}

export default function DeleteAccountPage() {
  usePageTitle('Deletion')
  const { data, error, isLoading, reload } = useRemote(load)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [isGone, setGone] = useState(false)

  async function leave() {
    const end = data?.memberNo.slice(-(data?.outlook.confirmationLength ?? 0))
    if (typed.trim().toUpperCase() !== end) return setProblem(t.differs)
    setProblem(undefined)
    if (!(await confirmed(t.sureTitle, t.sureText, t.sureYes, t.sureNo))) return
    setBusy(true)
    try {
      await api.post('/api/v1/app/me/deletion', { body: { confirmation: typed.trim() } })
      forgetPhone()
      setGone(true)
    } catch (thrown) {
      sayError(thrown)
      setBusy(false)
      await reload()
    }
  }

  if (isGone) {
    return (
      <View className="page">
        <StateView
          picture="door"
          title={t.done}
          text={t.doneText}
          action={t.home}
          onAction={() => openTab(routes.home())}
        />
      </View>
    )
  }
  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bone height={320} />} />
  }
  const { outlook, memberNo } = data
  if (outlook.blockers.length > 0)
    return (
      <View className="page">
        <BlockersCard blockers={outlook.blockers} />
      </View>
    )
  const lost = [
    ...(outlook.points > 0 ? [t.points(outlook.points)] : []),
    ...(outlook.coupons > 0 ? [t.coupons(outlook.coupons)] : []),
    t.rights,
  ]
  return (
    <View className="page page--barred">
      <View className="card">
        <View className="card__title">{t.title}</View>
        <Fact label={t.gone} value={t.goneText} />
        <Fact label={t.lost} value={lost.join('\n')} />
        <Fact label={t.stays} value={t.staysText} />
        <View className="note">{t.back}</View>
      </View>
      <View className="card">
        <View className="note num">{t.confirm(outlook.confirmationLength, memberNo)}</View>
        <Field
          label={t.confirmLabel}
          placeholder={'····'}
          initial=""
          maxLength={outlook.confirmationLength}
          problem={problem}
          onText={setTyped}
        />
      </View>
      <View className="sticky-bar">
        <Action className="grow" busy={isBusy} disabled={!typed.trim()} onTap={() => void leave()}>
          {t.leave}
        </Action>
      </View>
    </View>
  )
}
