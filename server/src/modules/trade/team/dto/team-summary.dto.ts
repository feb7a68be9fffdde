import { ApiProperty } from '@nestjs/swagger'

/** Somebody in a team, as strangers may see them. */
export class MaskedMember {
  @ApiProperty() nickname: string
  @ApiProperty({ type: String, nullable: true }) avatarUrl: string | null
  @ApiProperty() isMe: boolean
}

/** A team in a list: enough to decide whether to join. */
export class TeamSummary {
  @ApiProperty() teamCode: string
  @ApiProperty() size: number
  @ApiProperty() seatsLeft: number
  @ApiProperty() deadlineAt: string
  @ApiProperty({ type: [MaskedMember] }) members: MaskedMember[]
  @ApiProperty() isMine: boolean
}
