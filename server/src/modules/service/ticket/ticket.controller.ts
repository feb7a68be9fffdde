import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Tx } from '../../../platform/db/tx.ts'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { MessageInput, OpenTicketInput } from './dto/ticket-input.dto.ts'
import { TicketCreated, TicketDetail, TicketPage } from './dto/ticket.dto.ts'
import { OpenTicket } from './open-ticket.ts'
import { SettleTicket } from './settle-ticket.ts'
import { TicketQueries } from './ticket.queries.ts'
import { WriteToTicket } from './write-to-ticket.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

@ApiTags('ticket')
@Controller('api/v1/app/tickets')
export class TicketController {
  constructor(
    private readonly tickets: TicketQueries,
    private readonly idempotency: Idempotency,
    private readonly openTicket: OpenTicket,
    private readonly writeToTicket: WriteToTicket,
    private readonly settleTicket: SettleTicket,
  ) {}

  @Get()
  @Allow('member')
  @ApiOkResponse({ type: TicketPage })
  page(@Actor() { memberId }: MemberActor, @Query() query: PageQuery): Promise<TicketPage> {
    return this.tickets.page(memberId, query)
  }

  @Get(':code')
  @Allow('member')
  @ApiOkResponse({ type: TicketDetail })
  one(@Actor() { memberId }: MemberActor, @Param('code') code: string): Promise<TicketDetail> {
    return this.tickets.one(memberId, code)
  }

  @Post()
  @Allow('member')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: TicketCreated })
  open(
    @Actor() { memberId }: MemberActor,
    @Body() input: OpenTicketInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<TicketCreated> {
    return this.idempotency.once(call, (tx) => this.openTicket.run(tx, memberId, input))
  }

  @Post(':code/messages')
  @Allow('member')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: TicketDetail })
  write(
    @Actor() actor: MemberActor,
    @Param('code') code: string,
    @Body() input: MessageInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<TicketDetail> {
    return this.once(call, actor, code, (tx) => this.writeToTicket.run(tx, actor.memberId, code, input))
  }

  @Post(':code/confirm')
  @Allow('member')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: TicketDetail })
  confirm(
    @Actor() actor: MemberActor,
    @Param('code') code: string,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<TicketDetail> {
    return this.once(call, actor, code, (tx) => this.settleTicket.confirm(tx, actor.memberId, code))
  }

  @Post(':code/reopen')
  @Allow('member')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: TicketDetail })
  reopen(
    @Actor() actor: MemberActor,
    @Param('code') code: string,
    @Body() input: MessageInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<TicketDetail> {
    return this.once(call, actor, code, (tx) => this.settleTicket.reopen(tx, actor.memberId, code, input))
  }

  /** Moves the ticket once per key, and shows it as it is now. */
  private async once(call: IdempotentCall, { memberId }: MemberActor, code: string, move: (tx: Tx) => Promise<void>) {
    await this.idempotency.once(call, async (tx) => {
      await move(tx)
      return { code }
    })
    return this.tickets.one(memberId, code)
  }
}
