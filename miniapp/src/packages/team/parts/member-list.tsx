import { Text, View } from '@tarojs/components'
import type { TeamDetail } from '../../../lib/schemas.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { teamTexts as t } from '../texts.ts'

interface Props {
  members: TeamDetail['members']
  /** Nobody has paid for anything then: the money goes back. */
  hasFailed: boolean
}

export function MemberList({ members, hasFailed }: Props) {
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
          <Text className="note">
            {hasFailed ? (member.paid ? t.refunded : t.unpaid) : member.paid ? t.paid : t.paying}
          </Text>
        </View>
      ))}
    </View>
  )
}
