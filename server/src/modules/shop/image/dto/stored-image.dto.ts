import { ApiProperty } from '@nestjs/swagger'

export class StoredImage {
  @ApiProperty({ example: '/images/0f3c….webp' }) url: string
}
