import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../lib/api.ts'
import type { AfterSaleDetail } from '../../../lib/schemas.ts'
import { say } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { Chips } from '../../../ui/chips.tsx'
import { Field } from '../../../ui/field.tsx'
import { useSendOnce } from '../../../lib/send-once.ts'
import { caseTexts as t } from '../texts.ts'

interface Props {
  one: AfterSaleDetail
  onSent: (one: AfterSaleDetail) => void
  onRefused: () => Promise<void>
}

const TRACKING = /^[A-Za-z0-9-]{8,30}$/

/** How the goods come back: a parcel with its number, or by hand to the point. */
export function SendBackForm({ one, onSent, onRefused }: Props) {
  const [way, setWay] = useState<'parcel' | 'counter'>(one.delivery === 'pickup' ? 'counter' : 'parcel')
  const [companyCode, setCompany] = useState('')
  const [trackingNo, setTracking] = useState('')
  const [problem, setProblem] = useState('')
  const { isBusy, send } = useSendOnce()
  const path = { code: one.code }

  async function submit() {
    const number = trackingNo.trim()
    if (way === 'parcel' && !companyCode) return say(t.companyMissing)
    if (way === 'parcel' && !TRACKING.test(number)) return setProblem(t.trackingOdd)
    const body = way === 'parcel' ? { way, companyCode, trackingNo: number } : { way }
    const done = await send(body, (header) => api.post('/api/v1/app/after-sales/{code}/return', { path, body, header }))
    if (!done) return void onRefused()
    say(t.told)
    onSent(done)
  }

  const ways = [
    { value: 'counter' as const, label: t.byHand },
    { value: 'parcel' as const, label: t.byParcel },
  ]
  return (
    <View className="card">
      <Text className="card__title">{t.sendBack}</Text>
      <Chips look="in-card" options={ways} value={way} onChange={setWay} />
      {way === 'counter' ? (
        <View className="send-back__text">
          {one.pickupPointName ? t.counterText(one.pickupPointName) : t.counterPlain}
          {one.pickupPointAddress && <View className="note">{one.pickupPointAddress}</View>}
        </View>
      ) : (
        <View className="send-back__text">
          <View className="note">{t.company}</View>
          <Chips
            look="in-card"
            options={Object.entries(t.carriers).map(([value, label]) => ({ value, label }))}
            value={companyCode}
            onChange={setCompany}
          />
          <Field
            label={t.trackingNo}
            placeholder={t.trackingPlaceholder}
            initial={trackingNo}
            maxLength={30}
            problem={problem}
            onText={(text) => {
              setTracking(text)
              setProblem('')
            }}
          />
        </View>
      )}
      <Action wide busy={isBusy} onTap={() => void submit()}>
        {way === 'parcel' ? t.sent : t.brought}
      </Action>
    </View>
  )
}
