import { ApiProperty } from '@nestjs/swagger'
import { type Topic, topicNames } from '../../../messaging/message/topics.ts'

export class DemoMember {
  @ApiProperty() openid: string
  @ApiProperty() label: string
}

export class DemoStaff {
  @ApiProperty() username: string
  @ApiProperty() password: string
  @ApiProperty() label: string
}

/** Only where the shop runs as a demo: how a browser gets login codes, and who there is to be. */
export class DemoSettings {
  @ApiProperty() deviceUrl: string
  @ApiProperty({ type: [DemoMember] }) members: DemoMember[]
  @ApiProperty({ type: [DemoStaff] }) staff: DemoStaff[]
}

/** A subscribe message the app may ask the person to allow. */
export class MessageTemplateSetting {
  @ApiProperty({ enum: topicNames }) topic: Topic
  @ApiProperty() templateId: string
}

export class ShopSettings {
  @ApiProperty() shopName: string
  @ApiProperty() servicePhone: string
  @ApiProperty({ type: 'integer' }) payMinutes: number
  @ApiProperty({ type: 'integer' }) pointsPerYuan: number
  @ApiProperty({ type: 'integer' }) autoReceiveDays: number
  @ApiProperty({ type: [MessageTemplateSetting] }) messageTemplates: MessageTemplateSetting[]
  @ApiProperty({ type: DemoSettings, nullable: true }) demo: DemoSettings | null
}
