import { ApiProperty } from '@nestjs/swagger'
import { GroupBuyCard } from '../../../trade/group-buy/dto/group-buy-card.dto.ts'

export class FavouritePage {
  @ApiProperty({ type: [GroupBuyCard] }) items: GroupBuyCard[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}
