import Taro from '@tarojs/taro'
import { Button, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Me } from '../../../lib/schemas.ts'
import { sayError } from '../../../lib/toast.ts'
import { uploadPicture } from '../../../lib/upload-picture.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { profileTexts as t } from '../account-texts.ts'

interface Props {
  me: Me
  onUrl: (url: string) => Promise<void>
}

/** WeChat offers its own picture and the album; a browser only the album. The picture is ours once it is uploaded. */
export function AvatarField({ me, onUrl }: Props) {
  const [isSending, setSending] = useState(false)

  async function send(filePath: string | undefined) {
    if (!filePath || isSending) return
    setSending(true)
    try {
      await onUrl(await uploadPicture(filePath))
    } catch (thrown) {
      sayError(thrown)
    } finally {
      setSending(false)
    }
  }

  const choose = () =>
    Taro.chooseImage({ count: 1, sizeType: ['compressed'] }).then(
      ({ tempFilePaths }) => send(tempFilePaths[0]),
      () => undefined,
    )

  const body = (
    <>
      <Avatar member={{ nickname: me.nickname, avatarUrl: me.avatarUrl, isMe: true }} size="xl" />
      <View className="avatar-field__words">
        <Text className="strong">{t.avatar}</Text>
        <View className="note">{isSending ? t.sending : t.avatarHint}</View>
      </View>
      <View className="chevron" />
    </>
  )
  if (process.env.TARO_ENV === 'h5')
    return (
      <View className="avatar-field" onClick={() => void choose()} {...tappable(t.avatar)}>
        {body}
      </View>
    )
  return (
    <Button
      className="avatar-field"
      openType="chooseAvatar"
      onChooseAvatar={(event) => void send((event.detail as { avatarUrl?: string }).avatarUrl)}
    >
      {body}
    </Button>
  )
}
