import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Tx } from '../../../platform/db/tx.ts'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { CloseScoreAlert } from './close-score-alert.ts'
import { AdminReview, AdminReviewPage, ScoreAlertList } from './dto/admin-review.dto.ts'
import { AdminReviewFilter, ReplyInput, ReviewPartInput, ReviewReasonInput } from './dto/review-input.dto.ts'
import { MoveReview } from './move-review.ts'
import { ReplyToReview } from './reply-to-review.ts'
import { ReviewAdminQueries } from './review.admin.queries.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

/** Moderation and answers (FB-1). */
@ApiTags('review')
@Controller('api/v1/admin')
export class ReviewAdminController {
  constructor(
    private readonly reviews: ReviewAdminQueries,
    private readonly idempotency: Idempotency,
    private readonly moveReview: MoveReview,
    private readonly replyToReview: ReplyToReview,
    private readonly closeScoreAlert: CloseScoreAlert,
  ) {}

  @Get('reviews')
  @Allow('review.read')
  @ApiOkResponse({ type: AdminReviewPage })
  list(@Query() filter: AdminReviewFilter): Promise<AdminReviewPage> {
    return this.reviews.page(filter)
  }

  @Get('reviews/:code')
  @Allow('review.read')
  @ApiOkResponse({ type: AdminReview })
  one(@Param('code') code: string): Promise<AdminReview> {
    return this.reviews.one(code)
  }

  @Post('reviews/:code/approve')
  @Allow('review.moderate')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminReview })
  approve(@Param('code') code: string, @Body() { part }: ReviewPartInput, @IdempotencyKey() call: IdempotentCall) {
    return this.once(call, code, (tx) => this.moveReview.run(tx, code, part, 'approved', ''))
  }

  @Post('reviews/:code/reject')
  @Allow('review.moderate')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminReview })
  reject(
    @Param('code') code: string,
    @Body() { part, reason }: ReviewReasonInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminReview> {
    return this.once(call, code, (tx) => this.moveReview.run(tx, code, part, 'rejected', reason))
  }

  @Post('reviews/:code/hide')
  @Allow('review.moderate')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminReview })
  hide(
    @Param('code') code: string,
    @Body() { part, reason }: ReviewReasonInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminReview> {
    return this.once(call, code, (tx) => this.moveReview.run(tx, code, part, 'hidden', reason))
  }

  @Post('reviews/:code/reply')
  @Allow('review.reply')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminReview })
  reply(
    @Param('code') code: string,
    @Body() { text }: ReplyInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminReview> {
    return this.once(call, code, (tx) => this.replyToReview.run(tx, code, text))
  }

  @Get('score-alerts')
  @Allow('review.read')
  @ApiOkResponse({ type: ScoreAlertList })
  alerts(): Promise<ScoreAlertList> {
    return this.reviews.alerts()
  }

  @Post('score-alerts/:code/close')
  @Allow('review.moderate')
  @HttpCode(200)
  @ApiOkResponse({ type: Ok })
  async closeAlert(@Actor() { staffId }: StaffActor, @Param('code') code: string): Promise<Ok> {
    await this.closeScoreAlert.run(staffId, code)
    return new Ok()
  }

  /** Moves the review once per key, and shows it as it is now. */
  private async once(call: IdempotentCall, code: string, move: (tx: Tx) => Promise<void>): Promise<AdminReview> {
    await this.idempotency.once(call, async (tx) => {
      await move(tx)
      return { code }
    })
    return this.reviews.one(code)
  }
}
