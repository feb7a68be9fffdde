import { Controller, Get } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Public } from '../../../platform/http/actor.ts'
import { ShopSettings } from './dto/shop-settings.dto.ts'
import { ShopSettingsQueries } from './shop-settings.queries.ts'

@ApiTags('settings')
@Controller('api/v1/app/settings')
export class ShopSettingsController {
  constructor(private readonly queries: ShopSettingsQueries) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: ShopSettings })
  shop(): ShopSettings {
    return this.queries.shop()
  }
}
