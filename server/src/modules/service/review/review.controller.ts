import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor, Public } from '../../../platform/http/actor.ts'
import { IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { AppendReview } from './append-review.ts'
import { AppendInput, ReviewFilter, ReviewInput } from './dto/review-input.dto.ts'
import { MyReviewPage, ReviewableOrders, ReviewLines, ReviewPage, ReviewWritten } from './dto/review.dto.ts'
import { ReviewQueries } from './review.queries.ts'
import { WriteReview } from './write-review.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

@ApiTags('review')
@Controller('api/v1/app')
export class ReviewController {
  constructor(
    private readonly reviews: ReviewQueries,
    private readonly writeReview: WriteReview,
    private readonly appendReview: AppendReview,
  ) {}

  @Get('group-buys/:code/reviews')
  @Public()
  @ApiOkResponse({ type: ReviewPage })
  ofGroupBuy(@Param('code') code: string, @Query() filter: ReviewFilter): Promise<ReviewPage> {
    return this.reviews.ofGroupBuy(code, filter)
  }

  @Get('me/reviews')
  @Allow('member')
  @ApiOkResponse({ type: MyReviewPage })
  mine(@Actor() { memberId }: MemberActor, @Query() query: PageQuery): Promise<MyReviewPage> {
    return this.reviews.mine(memberId, query)
  }

  @Get('me/reviewable-orders')
  @Allow('member')
  @ApiOkResponse({ type: ReviewableOrders })
  reviewable(@Actor() { memberId }: MemberActor): Promise<ReviewableOrders> {
    return this.reviews.reviewable(memberId)
  }

  @Get('orders/:orderNo/reviews')
  @Allow('member')
  @ApiOkResponse({ type: ReviewLines })
  lines(@Actor() { memberId }: MemberActor, @Param('orderNo') orderNo: string): Promise<ReviewLines> {
    return this.reviews.linesOf(memberId, orderNo)
  }

  @Post('orders/:orderNo/reviews')
  @Allow('member')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: ReviewWritten })
  write(
    @Actor() { memberId }: MemberActor,
    @Param('orderNo') orderNo: string,
    @Body() input: ReviewInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<ReviewWritten> {
    return this.writeReview.run(memberId, orderNo, input, call)
  }

  @Post('reviews/:code/append')
  @Allow('member')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: ReviewWritten })
  append(
    @Actor() { memberId }: MemberActor,
    @Param('code') code: string,
    @Body() input: AppendInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<ReviewWritten> {
    return this.appendReview.run(memberId, code, input, call)
  }
}
