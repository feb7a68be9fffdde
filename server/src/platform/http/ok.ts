import { ApiProperty } from '@nestjs/swagger'

/** The answer of a call that has nothing to tell but that it is done. */
export class Ok {
  @ApiProperty({ enum: [true] }) ok: true = true as const
}
