import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { MaskedMember } from '../lib/schemas.ts'
import { pictureUrl } from '../lib/picture-url.ts'
import { named, spoken } from './a11y.ts'

type Size = 's' | 'm' | 'l' | 'xl'

// White text on each of these has a contrast of at least 4.5:1.
const GROUNDS = ['#B8341D', '#8A5A00', '#14744D', '#2F5FA8', '#7A4A9C', '#5E5650']

/** A picture, or the first character on a colour that stays the same for the same name. */
export function Avatar({ member, size = 'm' }: { member: MaskedMember; size?: Size }) {
  const [missing, setMissing] = useState<string | null>(null)
  const { nickname, avatarUrl } = member
  const ground = GROUNDS[[...nickname].reduce((sum, char) => sum + char.charCodeAt(0), 0) % GROUNDS.length]
  if (avatarUrl && avatarUrl !== missing) {
    return (
      <View className={`avatar avatar--${size}`} {...named(nickname, 'img')}>
        <Image
          className="avatar__picture"
          mode="aspectFill"
          src={pictureUrl(avatarUrl, 160)}
          onError={() => setMissing(avatarUrl)}
          {...spoken('')}
        />
      </View>
    )
  }
  return (
    <View className={`avatar avatar--${size}`} style={{ background: ground }} {...named(nickname, 'img')}>
      <Text>{[...nickname][0] ?? '客'}</Text>
    </View>
  )
}

export function EmptySeat({ size = 'm', children = '' }: { size?: Size; children?: string }) {
  return <View className={`avatar avatar--${size} avatar--empty`}>{children}</View>
}

/** Overlapping members followed by the first free seats, at most `limit` circles. */
export function AvatarRow({ members, free, limit = 4 }: { members: MaskedMember[]; free: number; limit?: number }) {
  const shown = members.slice(0, limit)
  const seats = Math.min(free, Math.max(0, limit - shown.length), 2)
  return (
    <View className="avatar-row">
      {shown.map((member, index) => (
        <Avatar key={index} member={member} size="s" />
      ))}
      {Array.from({ length: seats }, (_, index) => (
        <EmptySeat key={`free-${index}`} size="s">
          ?
        </EmptySeat>
      ))}
    </View>
  )
}
