import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { openPage, routes } from '../../../../lib/routes.ts'
import { say, sayError } from '../../../../lib/toast.ts'
import { tappable } from '../../../../ui/a11y.ts'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { privacyTexts as t } from '../../account-texts.ts'
import { ExportCard } from '../../parts/export-card.tsx'
import { KeptCard } from '../../parts/kept-card.tsx'
import { PolicyCard } from '../../parts/policy-card.tsx'
import { SwitchRow } from '../../parts/switch-row.tsx'
import './index.scss'

const BUILDING_POLL_MS = 1500

/** What we keep and why, what one may switch off, take along, and end. */
export default function PrivacyPage() {
  usePageTitle('Privacy')
  const { data, error, isLoading, reload, set } = useRemote(() => api.get('/api/v1/app/me/privacy'))
  const building = data?.export?.status === 'building'

  useEffect(() => {
    if (!building || isLoading) return
    const timer = setTimeout(() => void reload(), BUILDING_POLL_MS)
    return () => clearTimeout(timer)
  }, [building, isLoading, reload])

  async function change(call: () => Promise<NonNullable<typeof data>>, told?: string) {
    try {
      set(await call())
      if (told) say(told)
    } catch (thrown) {
      sayError(thrown)
    }
  }

  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[140, 320, 160]} />} />
  }
  const turn = (body: { marketing?: boolean; personalisation?: boolean }) =>
    void change(() => api.patch('/api/v1/app/me/privacy', { body }))
  return (
    <View className="page">
      <PolicyCard
        privacy={data}
        onAgree={() =>
          change(() => api.put('/api/v1/app/me/privacy/policy', { body: { version: data.policyVersion } }), t.agreeDone)
        }
      />
      <KeptCard />
      <View className="card">
        <View className="card__title">{t.switches}</View>
        <SwitchRow
          label={t.marketing}
          text={t.marketingText}
          isOn={data.marketing}
          onTurn={(marketing) => turn({ marketing })}
        />
        <SwitchRow
          label={t.personalisation}
          text={t.personalisationText}
          isOn={data.personalisation}
          onTurn={(personalisation) => turn({ personalisation })}
        />
      </View>
      <ExportCard latest={data.export} onAsk={() => change(() => api.post('/api/v1/app/me/exports', {}))} />
      <View className="card">
        <View className="row" onClick={() => openPage(routes.deleteAccount())} {...tappable(t.remove)}>
          <View className="grow">
            <View>{t.remove}</View>
            <View className="note">{t.removeText}</View>
          </View>
          <View className="chevron" />
        </View>
      </View>
    </View>
  )
}
