import { Module } from '@nestjs/common'
import { WechatModule } from '../../platform/wechat/wechat.module.ts'
import { CheckText } from './check-text.ts'
import { InspectText } from './inspect-text.ts'

@Module({
  imports: [WechatModule],
  providers: [InspectText, CheckText],
  exports: [InspectText, CheckText],
})
export class ContentCheckModule {}
