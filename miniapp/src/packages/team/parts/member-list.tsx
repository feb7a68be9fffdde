import { Text, View } from '@tarojs/components'
import type { TeamDetail } from '../../../lib/schemas.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { teamTexts as t } from '../texts.ts'

export function MemberList({ members }: { members: TeamDetail['members'] }) {
  return (
    <View className="card">
      <Text className="card__title">{t.members}</Text>
      {members.map((member, index) => (
        <View className="member" key={index}>
          <Avatar member={member} />
          <View className="grow member__name row">
            <Text className="clamp-1">{member.nickname}</Text>
            {member.isOpener && <Text className="badge">{t.opener}</Text>}
            {member.isMe && <Text className="badge badge--green">{t.me}</Text>}
          </View>
          <Text className="note">{member.paid ? t.paid : t.paying}</Text>
        </View>
      ))}
    </View>
  )
}
