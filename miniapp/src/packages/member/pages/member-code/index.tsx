import Taro, { useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { Image, Text, View } from '@tarojs/components'
import { useEffect, useMemo, useRef } from 'react'
import { api } from '../../../../lib/api.ts'
import { useNow } from '../../../../lib/clock.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { spoken } from '../../../../ui/a11y.ts'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { qrAddress } from '../../../../ui/qr.ts'
import { Bone } from '../../../../ui/skeleton.tsx'
import { codeTexts as t } from '../../account-texts.ts'
import './index.scss'

/** A new code is fetched while the old one still holds, so that none is shown that will not be taken. */
const EARLY_SECONDS = 20

export default function MemberCodePage() {
  usePageTitle('My code')
  const { data, error, isLoading, reload } = useRemote(() => api.get('/api/v1/app/me/code'))
  useBrightScreen()
  const time = useNow(1000)
  const left = data ? Math.max(0, Math.ceil((Date.parse(data.expiresAt) - time) / 1000) - EARLY_SECONDS) : null
  const isOver = left === 0

  useEffect(() => {
    if (isOver) void reload()
  }, [isOver, reload])

  const picture = useMemo(() => data && qrAddress(data.code), [data])
  if (!data || !picture) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bone height={420} />} />
  }
  return (
    <View className="page">
      <View className="card member-code">
        <Text className="member-code__title">{t.title}</Text>
        <Image className="member-code__qr" src={picture} {...spoken(t.spoken(data.memberNo))} />
        <Text className="note">{t.memberNo}</Text>
        <Text className="member-code__no num">{data.memberNo.match(/.{1,5}/g)?.join(' ')}</Text>
        <Text className="note num">{t.again(left ?? 0)}</Text>
        <Text className="note">{t.hint}</Text>
      </View>
      {error && !isLoading && <ErrorView error={error} onRetry={reload} />}
    </View>
  )
}

/** As bright as it goes while the code is in view, and as before afterwards. A browser cannot. */
function useBrightScreen(): void {
  const before = useRef<number | null>(null)
  const restore = () => {
    if (before.current !== null) Taro.setScreenBrightness({ value: before.current }).catch(() => undefined)
    before.current = null
  }
  useDidShow(() => {
    if (process.env.TARO_ENV === 'h5') return
    Taro.getScreenBrightness({})
      .then(({ value }) => {
        before.current = value
        return Taro.setScreenBrightness({ value: 1 })
      })
      .catch(() => undefined)
  })
  useDidHide(restore)
  useUnload(restore)
}
