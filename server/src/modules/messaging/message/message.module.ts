import { Module } from '@nestjs/common'
import { WechatModule } from '../../../platform/wechat/wechat.module.ts'
import { MessageAdminController } from './message.admin.controller.ts'
import { MessageController } from './message.controller.ts'
import { MessageQueries } from './message.queries.ts'
import { MessageTemplates } from './message-templates.ts'
import { PlanMessages } from './plan-messages.ts'
import { RecordAnswers } from './record-answers.ts'
import { SendMessage } from './send-message.ts'

@Module({
  imports: [WechatModule],
  controllers: [MessageController, MessageAdminController],
  providers: [MessageQueries, MessageTemplates, PlanMessages, RecordAnswers, SendMessage],
  exports: [MessageTemplates, PlanMessages, RecordAnswers],
})
export class MessageModule {}
