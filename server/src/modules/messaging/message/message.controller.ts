import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { MessageAnswersInput } from './dto/message.dto.ts'
import { RecordAnswers } from './record-answers.ts'

@ApiTags('message')
@Controller('api/v1/app/message-permissions')
export class MessageController {
  constructor(private readonly recordAnswers: RecordAnswers) {}

  /** What the member answered when WeChat asked which messages may come. */
  @Post()
  @Allow('member')
  @HttpCode(200)
  @ApiHeader({ name: 'idempotency-key', required: true })
  @ApiOkResponse({ type: Ok })
  record(
    @Actor() { memberId }: MemberActor,
    @Body() { answers }: MessageAnswersInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<Ok> {
    return this.recordAnswers.run(memberId, answers, call)
  }
}
