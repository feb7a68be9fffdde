import { ApiProperty } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, ValidateNested } from 'class-validator'
import { type Answer, answers, type Topic, topicNames } from '../topics.ts'

export class TopicAnswerInput {
  @ApiProperty({ enum: topicNames }) @IsIn(topicNames) topic: Topic
  @ApiProperty({ enum: answers }) @IsIn(answers) answer: Answer
}

/** WeChat asks about five templates at most. */
const MOST_AT_ONCE = 5

export class MessageAnswersInput {
  @ApiProperty({ type: [TopicAnswerInput], minItems: 1, maxItems: MOST_AT_ONCE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ArrayUnique((one?: Partial<TopicAnswerInput>) => one?.topic)
  @ValidateNested({ each: true })
  @Type(() => TopicAnswerInput)
  answers: TopicAnswerInput[]
}
