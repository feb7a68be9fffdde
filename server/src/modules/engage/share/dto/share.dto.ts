import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsInt, IsString, Matches, Max, Min } from 'class-validator'
import { Length } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'

/** What is shared or looked at: a group buy, or one of its teams. */
export class ShareTarget {
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) groupBuyCode?: string
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) teamCode?: string
}

export class SharedCode {
  /** Goes into WeChat's round code; means nothing by itself. */
  @ApiProperty() scene: string
  /** Where the picture of the code is. */
  @ApiProperty() pictureUrl: string
}

export class ScannedTarget {
  @ApiProperty() groupBuyCode: string
  @ApiProperty({ type: String, nullable: true }) teamCode: string | null
  @ApiProperty({ type: String, nullable: true }) sharerMemberNo: string | null
}

export class VisitInput extends ShareTarget {
  /** A number this phone has thrown once, so that one visitor counts once before anybody has logged in. */
  @ApiProperty() @IsString() @Matches(/^[\w-]{16,40}$/) visitorId: string
  /** WeChat's number for the way in; absent in a browser. */
  @ApiPropertyOptional() @MayBeAbsent() @IsInt() @Min(1) @Max(99_999) scene?: number
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) sharerMemberNo?: string
}

export class LiveMessage {
  /** For `updateShareMenu`; null when WeChat gives none now, and the card then stays as it is sent. */
  @ApiProperty({ type: String, nullable: true }) activityId: string | null
  @ApiProperty() memberCount: number
  @ApiProperty() roomLimit: number
}
