import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Tx } from '../../../platform/db/tx.ts'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { AdoptSuggestion } from './adopt-suggestion.ts'
import { AnswerTicket } from './answer-ticket.ts'
import { AdminTicket, AdminTicketPage } from './dto/admin-ticket.dto.ts'
import { AdminTicketFilter, PriorityInput, StaffMessageInput } from './dto/ticket-input.dto.ts'
import { SetPriority } from './set-priority.ts'
import { SolveTicket } from './solve-ticket.ts'
import { TicketAdminQueries } from './ticket.admin.queries.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

/** The service desk (FB-2). */
@ApiTags('ticket')
@Controller('api/v1/admin/tickets')
export class TicketAdminController {
  constructor(
    private readonly tickets: TicketAdminQueries,
    private readonly idempotency: Idempotency,
    private readonly answerTicket: AnswerTicket,
    private readonly solveTicket: SolveTicket,
    private readonly adoptSuggestion: AdoptSuggestion,
    private readonly setPriority: SetPriority,
  ) {}

  @Get()
  @Allow('ticket.read')
  @ApiOkResponse({ type: AdminTicketPage })
  list(@Actor() staff: StaffActor, @Query() filter: AdminTicketFilter): Promise<AdminTicketPage> {
    return this.tickets.page(staff, filter)
  }

  @Get(':code')
  @Allow('ticket.read')
  @ApiOkResponse({ type: AdminTicket })
  one(@Actor() staff: StaffActor, @Param('code') code: string): Promise<AdminTicket> {
    return this.tickets.one(staff, code)
  }

  @Post(':code/messages')
  @Allow('ticket.answer')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminTicket })
  answer(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() input: StaffMessageInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminTicket> {
    return this.once(call, staff, code, (tx) => this.answerTicket.run(tx, staff, code, input))
  }

  @Post(':code/solve')
  @Allow('ticket.answer')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminTicket })
  solve(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() input: StaffMessageInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminTicket> {
    return this.once(call, staff, code, (tx) => this.solveTicket.run(tx, staff, code, input))
  }

  @Post(':code/adopt')
  @Allow('ticket.answer')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminTicket })
  adopt(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() input: StaffMessageInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminTicket> {
    return this.once(call, staff, code, (tx) => this.adoptSuggestion.run(tx, staff, code, input))
  }

  @Put(':code/priority')
  @Allow('ticket.answer')
  @ApiOkResponse({ type: AdminTicket })
  async prioritise(
    @Actor() staff: StaffActor,
    @Param('code') code: string,
    @Body() { priority }: PriorityInput,
  ): Promise<AdminTicket> {
    await this.setPriority.run(staff, code, priority)
    return this.tickets.one(staff, code)
  }

  /** Moves the ticket once per key, and shows it as it is now. */
  private async once(call: IdempotentCall, staff: StaffActor, code: string, move: (tx: Tx) => Promise<void>) {
    await this.idempotency.once(call, async (tx) => {
      await move(tx)
      return { code }
    })
    return this.tickets.one(staff, code)
  }
}
