import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { MaskedMember } from '../lib/schemas.ts'
import { Avatar, EmptySeat } from './avatar.tsx'
import './seats-ring.scss'

const MOST_SEATS = 10
const RADIUS_PERCENT = 41

interface Props {
  members: MaskedMember[]
  size: number
  /** What stands in the middle. */
  children: ReactNode
}

/** The team round a table: who is there, which chairs are free. A very large team shows its first ten chairs. */
export function SeatsRing({ members, size, children }: Props) {
  const seats = Math.min(size, MOST_SEATS)
  const taken = Math.min(members.length, members.length < size ? seats - 1 : seats)
  const avatarSize = seats <= 6 ? 'l' : 'm'
  return (
    <View className={`seats-ring${seats === 3 ? ' seats-ring--three' : ''}`}>
      <View className="seats-ring__table">{children}</View>
      {Array.from({ length: seats }, (_, seat) => {
        const member = seat < taken ? members[seat] : undefined
        return (
          <View className="seats-ring__seat" key={seat} style={place(seat, seats)}>
            {member ? <Avatar member={member} size={avatarSize} /> : <EmptySeat size={avatarSize}>+</EmptySeat>}
          </View>
        )
      })}
    </View>
  )
}

/** Chairs start at the top and go clockwise; percentages, so that the ring scales with the screen. */
function place(seat: number, seats: number): { left: string; top: string } {
  const angle = (seat / seats) * 2 * Math.PI - Math.PI / 2
  return {
    left: `${(50 + RADIUS_PERCENT * Math.cos(angle)).toFixed(2)}%`,
    top: `${(50 + RADIUS_PERCENT * Math.sin(angle)).toFixed(2)}%`,
  }
}
