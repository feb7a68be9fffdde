import { Controller, Get } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Public } from '../../../platform/http/actor.ts'
import { ShopSettings } from './dto/shop-settings.dto.ts'
import { SettingsQueries } from './settings.queries.ts'

@ApiTags('settings')
@Controller('api/v1/app/settings')
export class SettingsController {
  constructor(private readonly queries: SettingsQueries) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: ShopSettings })
  shop(): ShopSettings {
    return this.queries.shop()
  }
}
