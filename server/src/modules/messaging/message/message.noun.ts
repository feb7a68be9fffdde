import type { Noun } from '../../noun.ts'
import './message.personal-data.ts'
import { MessageTemplates } from './message-templates.ts'
import { MessageAdminController } from './message.admin.controller.ts'
import { MessageController } from './message.controller.ts'
import { MessageQueries } from './message.queries.ts'
import { PlanMessages } from './plan-messages.ts'
import { RecordAnswers } from './record-answers.ts'
import { SendMessage } from './send-message.ts'
import { Message, MessagePermission, MessagePermissionEntry } from './message.entity.ts'
import { messageInvariants } from './message.invariants.ts'

export const messageNoun: Noun = {
  entities: [Message, MessagePermission, MessagePermissionEntry],
  controllers: [MessageAdminController, MessageController],
  providers: [MessageQueries, MessageTemplates, PlanMessages, RecordAnswers, SendMessage],
  invariants: messageInvariants,
}
