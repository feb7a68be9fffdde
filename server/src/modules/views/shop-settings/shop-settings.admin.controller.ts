import { Controller, Get } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Public } from '../../../platform/http/actor.ts'
import { DeskShop } from './dto/desk-shop.dto.ts'
import { ShopSettingsQueries } from './shop-settings.queries.ts'

@ApiTags('admin settings')
@Controller('api/v1/admin/shop')
export class ShopSettingsAdminController {
  constructor(private readonly queries: ShopSettingsQueries) {}

  /** What the desk shows before anybody has signed in. */
  @Get()
  @Public()
  @ApiOkResponse({ type: DeskShop })
  shop(): DeskShop {
    const { shopName, demo } = this.queries.shop()
    return { shopName, demo: demo && { staff: demo.staff } }
  }
}
