import { useUnload } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { goBack } from '../../../../lib/routes.ts'
import { announceLoginDone } from '../../../../lib/session.ts'
import { loadSettings } from '../../../../lib/settings.ts'
import { sayError } from '../../../../lib/toast.ts'
import { tappable } from '../../../../ui/a11y.ts'
import { Avatar, EmptySeat } from '../../../../ui/avatar.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { newDemoOpenid, signInAsDemo } from '../../demo-phone.ts'
import { loginTexts as t } from '../../texts.ts'
import './index.scss'

/** Browser preview only: stands in for the phone that WeChat would sign in by itself. */
export default function LoginPage() {
  usePageTitle('Sign in')
  const { data, error, isLoading, reload } = useRemote(loadSettings)
  const [busyOpenid, setBusy] = useState('')
  useUnload(announceLoginDone)

  async function choose(openid: string) {
    if (busyOpenid || !data?.demo) return
    setBusy(openid)
    try {
      await signInAsDemo(data.demo.deviceUrl, openid)
      goBack()
    } catch (thrown) {
      setBusy('')
      sayError(thrown)
    }
  }

  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[72, 72, 72]} />} />
  }
  if (!data.demo) {
    return (
      <View className="page">
        <StateView picture="door" title={t.noDemo} text={t.noDemoText} action={t.back} onAction={goBack} />
      </View>
    )
  }
  return (
    <View className="page">
      <View className="login__title">{t.title}</View>
      <View className="login__text">{t.text}</View>
      {data.demo.members.map(({ openid, label }) => (
        <View className="card login__member" key={openid} onClick={() => void choose(openid)} {...tappable(label)}>
          <Avatar member={{ nickname: label, avatarUrl: null, isMe: false }} size="l" />
          <Text className="grow login__label">{busyOpenid === openid ? t.signingIn : label}</Text>
          <View className="chevron" />
        </View>
      ))}
      <View className="card login__member" onClick={() => void choose(newDemoOpenid())} {...tappable(t.newMember)}>
        <EmptySeat size="l">+</EmptySeat>
        <View className="grow login__label">
          <View>{t.newMember}</View>
          <View className="note">{t.newMemberText}</View>
        </View>
        <View className="chevron" />
      </View>
    </View>
  )
}
