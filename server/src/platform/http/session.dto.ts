import { ApiProperty } from '@nestjs/swagger'
import { IsString } from 'class-validator'
import { MaxLength } from './text-rules.ts'

/** Short-lived access, and the one-use token that renews it. */
export class Session {
  @ApiProperty() accessToken: string
  @ApiProperty() refreshToken: string
  @ApiProperty({ type: 'integer' }) expiresInSeconds: number
}

export class RefreshInput {
  @ApiProperty() @IsString() @MaxLength(256) refreshToken: string
}
