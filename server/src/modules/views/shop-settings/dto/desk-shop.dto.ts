import { ApiProperty } from '@nestjs/swagger'
import { DemoStaff } from './shop-settings.dto.ts'

/** Only where the shop runs as a demo: who there is to be at the desk. */
export class DemoDesk {
  @ApiProperty({ type: [DemoStaff] }) staff: DemoStaff[]
}

export class DeskShop {
  @ApiProperty() shopName: string
  @ApiProperty({ type: DemoDesk, nullable: true }) demo: DemoDesk | null
}
