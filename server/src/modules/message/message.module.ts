import { Module } from '@nestjs/common'
import { WechatModule } from '../../platform/wechat/wechat.module.ts'
import { MessageController } from './message.controller.ts'
import { MessageTemplates } from './message-templates.ts'
import { PlanMessages } from './plan-messages.ts'
import { RecordAnswers } from './record-answers.ts'
import { SendMessage } from './send-message.ts'

@Module({
  imports: [WechatModule],
  controllers: [MessageController],
  providers: [MessageTemplates, PlanMessages, RecordAnswers, SendMessage],
  exports: [MessageTemplates, PlanMessages, RecordAnswers],
})
export class MessageModule {}
