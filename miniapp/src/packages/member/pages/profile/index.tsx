import { Text, View } from '@tarojs/components'
import { normaliseName } from '@tuanke/shared/contact/rules'
import { useRef, useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { now } from '../../../../lib/clock.ts'
import { loadMe } from '../../../../lib/me.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import type { Me } from '../../../../lib/schemas.ts'
import { dayTime } from '../../../../lib/time-words.ts'
import { say, sayError } from '../../../../lib/toast.ts'
import { Action } from '../../../../ui/action.tsx'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { profileTexts as t } from '../../account-texts.ts'
import { AvatarField } from '../../parts/avatar-field.tsx'
import { BirthdayField } from '../../parts/birthday-field.tsx'
import { NicknameField } from '../../parts/nickname-field.tsx'
import './index.scss'

/** Who one is to the others; nothing of it is asked for, and each part is saved by itself. */
export default function ProfilePage() {
  usePageTitle('Profile')
  const { data: me, error, isLoading, reload, set } = useRemote(loadMe)
  const typed = useRef<string | undefined>(undefined)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  async function save(patch: Partial<Pick<Me, 'nickname' | 'avatarUrl' | 'birthday'>>): Promise<void> {
    setBusy(true)
    try {
      set(await api.patch('/api/v1/app/me', { body: patch }))
      say(t.saved)
    } catch (thrown) {
      sayError(thrown)
    } finally {
      setBusy(false)
    }
  }

  /** WeChat may fill the field by itself, so the form's own value goes before what was heard. */
  function saveName(fromForm: string | undefined) {
    const name = normaliseName(fromForm ?? typed.current ?? me?.nickname ?? '')
    setProblem(name === null ? t.nicknameProblem : undefined)
    if (name !== null) void save({ nickname: name })
  }

  if (!me) {
    return (
      <View className="page">
        {isLoading && <Bone height={280} />}
        {!isLoading && error && <ErrorView error={error} onRetry={reload} />}
        {!isLoading && !error && <SignInView onSignedIn={() => void reload()} />}
      </View>
    )
  }
  const fixedUntil = me.birthdayChangeableAt
  return (
    <View className="page">
      <View className="card">
        <AvatarField me={me} onUrl={(avatarUrl) => save({ avatarUrl })} />
        {me.avatarUrl && (
          <Action kind="bare" small onTap={() => void save({ avatarUrl: null })}>
            {t.avatarRemove}
          </Action>
        )}
      </View>
      <View className="card">
        <NicknameField
          initial={me.nickname}
          problem={problem}
          isBusy={isBusy}
          onText={(text) => (typed.current = text)}
          onSave={saveName}
        />
      </View>
      <View className="card">
        <BirthdayField
          birthday={me.birthday}
          isFixed={fixedUntil !== null}
          onDay={(birthday) => void save({ birthday })}
        />
        <View className="note">{fixedUntil ? t.birthdayFixed(dayTime(fixedUntil, now())) : t.birthdayWhy}</View>
        {me.birthday && (
          <Action kind="bare" small onTap={() => void save({ birthday: null })}>
            {t.birthdayRemove}
          </Action>
        )}
      </View>
      <View className="card">
        <View className="row profile-row">
          <Text className="profile-row__label">{t.memberNo}</Text>
          <Text className="grow num">{me.memberNo}</Text>
        </View>
      </View>
    </View>
  )
}
