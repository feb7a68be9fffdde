import { Text, View } from '@tarojs/components'
import type { Me } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Avatar, EmptySeat } from '../../../ui/avatar.tsx'
import { Bone } from '../../../ui/skeleton.tsx'
import { meTexts as t } from '../texts.ts'

export function ProfileCard({ me, isLoading, onSignIn }: { me: Me | null; isLoading: boolean; onSignIn: () => void }) {
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
      <Avatar member={{ nickname: me.nickname, avatarUrl: me.avatarUrl, isMe: true }} size="xl" />
      <View className="profile__words">
        <Text className="profile__name clamp-1">{me.nickname}</Text>
        <Text className="note num">{t.memberNo(me.memberNo)}</Text>
      </View>
    </View>
  )
}
