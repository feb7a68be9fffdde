import { Image, Text, View } from '@tarojs/components'
import type { Me } from '../../../lib/schemas.ts'
import { spoken, tappable } from '../../../ui/a11y.ts'
import { Avatar, EmptySeat } from '../../../ui/avatar.tsx'
import { svgAddress } from '../../../ui/drawing.ts'
import { Bone } from '../../../ui/skeleton.tsx'
import { meTexts as t } from '../texts.ts'

interface Props {
  me: Me | null
  isLoading: boolean
  onSignIn: () => void
  onProfile: () => void
  onCode: () => void
}

/** Four squares as in a code: what staff scan. */
const CODE_SIGN = svgAddress(
  24,
  24,
  `<path d='M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 14h2v2h-2zM16 17h2v3h-2z' fill='none' stroke='#1F1A17' stroke-width='1.8' stroke-linejoin='round'/>`,
)

export function ProfileCard({ me, isLoading, onSignIn, onProfile, onCode }: Props) {
  if (!me && isLoading) {
    return (
      <View className="profile">
        <Bone height={64} width="64px" round />
        <View className="profile__words">
          <Bone height={20} width="120px" />
          <Bone height={14} width="160px" top={8} />
        </View>
      </View>
    )
  }
  if (!me) {
    return (
      <View className="profile" onClick={onSignIn} {...tappable(t.guest)}>
        <EmptySeat size="xl">客</EmptySeat>
        <View className="profile__words">
          <Text className="profile__name">{t.guest}</Text>
          <Text className="note">{t.guestText}</Text>
        </View>
      </View>
    )
  }
  return (
    <View className="profile">
      <View className="profile__who" onClick={onProfile} {...tappable(t.profile)}>
        <Avatar member={{ nickname: me.nickname, avatarUrl: me.avatarUrl, isMe: true }} size="xl" />
        <View className="profile__words">
          <Text className="profile__name clamp-1">{me.nickname}</Text>
          <Text className="note num">{t.memberNo(me.memberNo)}</Text>
        </View>
        <View className="chevron" />
      </View>
      <View className="profile__code" onClick={onCode} {...tappable(t.code)}>
        <Image className="profile__code-sign" src={CODE_SIGN} {...spoken('')} />
        <Text className="note">{t.code}</Text>
      </View>
    </View>
  )
}
