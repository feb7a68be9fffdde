import { ApiProperty } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsInt, Max, Min } from 'class-validator'

export class Notice {
  @ApiProperty({ type: 'integer' }) id: number
  @ApiProperty() kind: string
  @ApiProperty() title: string
  @ApiProperty() body: string
  @ApiProperty({ type: String, nullable: true }) orderNo: string | null
  @ApiProperty({ type: String, nullable: true }) teamCode: string | null
  @ApiProperty({ type: String, nullable: true, description: 'Code of the thing the kind is about' })
  targetCode: string | null
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt: Date | null
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date
}

export class NoticePage {
  @ApiProperty({ type: [Notice] }) items: Notice[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
  @ApiProperty({ type: 'integer', description: 'Of the whole inbox' }) unread: number
}

export class NoticePath {
  @ApiProperty({ type: 'integer' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  id: number
}

export class NoticesReadInput {
  @ApiProperty({ type: 'integer', description: 'Everything up to this notice counts as read' })
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  upToId: number
}
