import { View } from '@tarojs/components'
import { api } from '../../../../lib/api.ts'
import { now } from '../../../../lib/clock.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { openPage, routes } from '../../../../lib/routes.ts'
import { dayTime } from '../../../../lib/time-words.ts'
import { confirmed, say, sayError } from '../../../../lib/toast.ts'
import { tappable } from '../../../../ui/a11y.ts'
import { Action } from '../../../../ui/action.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { CodePass } from '../../../../ui/code-pass.tsx'
import { Fact } from '../../../../ui/fact.tsx'
import { Picture } from '../../../../ui/picture.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { Outcome } from '../../parts/outcome.tsx'
import { useOnce } from '../../../../lib/send-once.ts'
import { redemptionTexts as t } from '../../texts.ts'
import './index.scss'

/** What happens now and what one has to do stands first: a code to show, a parcel to expect, or what became of it. */
export default function RedemptionPage() {
  usePageTitle('Redemption')
  const { code = '' } = usePageQuery<'code'>()
  const { data, error, isLoading, reload, set } = useRemote(
    () => api.get('/api/v1/app/redemptions/{code}', { path: { code } }),
    code,
  )
  const { isBusy, once } = useOnce()

  const cancel = async (points: number) => {
    if (!(await confirmed(t.cancelTitle, t.cancelText(points), t.cancelYes, t.cancelNo))) return
    try {
      const after = await once({ cancel: code }, (header) =>
        api.post('/api/v1/app/redemptions/{code}/cancel', { path: { code }, header }),
      )
      if (!after) return
      set(after)
      say(t.cancelled)
    } catch (thrown) {
      sayError(thrown)
      await reload()
    }
  }

  if (!data) return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[320, 112, 140]} />} />
  return (
    <View className="page">
      {data.pickupCode ? (
        <CodePass
          label={t.code}
          code={data.pickupCode}
          place={data.pickupPoint?.name}
          until={data.collectByAt && t.collectBy(dayTime(data.collectByAt, now()))}
          hint={t.codeHint}
        />
      ) : (
        <Outcome redemption={data} />
      )}
      <View
        className="card row redemption__gift"
        onClick={() => openPage(routes.reward(data.rewardCode))}
        {...tappable(data.title)}
      >
        <Picture className="redemption__picture" url={data.coverUrl} alt="" width={160} />
        <View className="grow">
          <View className="strong clamp-2">{data.title}</View>
          <View className="note num">{t.spent(data.points)}</View>
        </View>
        <View className="chevron" />
      </View>
      <View className="card">
        <View className="card__title">{t.facts}</View>
        <Fact label={t.number} value={data.code} />
        <Fact label={t.at} value={dayTime(data.createdAt, now())} />
        {data.finishedAt && <Fact label={t.finished} value={dayTime(data.finishedAt, now())} />}
        {data.pickupPoint && <Fact label={t.place} value={`${data.pickupPoint.name} ${data.pickupPoint.address}`} />}
        {data.pickupPoint && <Fact label={t.openHours} value={data.pickupPoint.openHours} />}
        {data.address && (
          <Fact
            label={t.address}
            value={`${data.address.name} ${data.address.phone}\n${data.address.region} ${data.address.detail}`}
          />
        )}
      </View>
      {data.canCancel && (
        <View className="redemption__foot">
          <Action kind="bare" busy={isBusy} onTap={() => void cancel(data.points)}>
            {t.cancel}
          </Action>
        </View>
      )}
    </View>
  )
}
