import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { orderSettings } from '../../trade/order/order.settings.ts'
import { fulfilmentSettings } from '../../trade/fulfilment/fulfilment.settings.ts'
import { pointsSettings } from '../../wallet/points/points.settings.ts'
import { MessageTemplates } from '../../messaging/message/message-templates.ts'
import { shopSettings } from '../../shop/settings/shop.settings.ts'
import { demoMembers, demoStaff } from './demo-people.ts'
import type { DemoSettings, ShopSettings } from './dto/shop-settings.dto.ts'

@Injectable()
export class ShopSettingsQueries {
  constructor(
    private readonly env: Env,
    private readonly settings: Settings,
    private readonly templates: MessageTemplates,
  ) {}

  /** What the front ends need to know before anybody has logged in. */
  shop(): ShopSettings {
    return {
      shopName: this.settings.get(shopSettings.name),
      servicePhone: this.settings.get(shopSettings.servicePhone),
      payMinutes: this.settings.get(orderSettings.payMinutes),
      pointsPerYuan: this.settings.get(pointsSettings.perYuan),
      autoReceiveDays: this.settings.get(fulfilmentSettings.autoReceiveDays),
      messageTemplates: this.templates.all.map(({ topic, templateId }) => ({ topic, templateId })),
      demo: this.demo(),
    }
  }

  /** Never outside a demo: it holds passwords. */
  private demo(): DemoSettings | null {
    if (!this.env.demo || !this.env.sandbox) return null
    return {
      deviceUrl: this.env.sandbox.deviceUrl,
      members: demoMembers.map(({ openid, label }) => ({ openid, label })),
      staff: demoStaff.map(({ username, password, label }) => ({ username, password, label })),
    }
  }
}
