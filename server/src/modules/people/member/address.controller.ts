import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { AddressQueries } from './address.queries.ts'
import { DeleteAddress } from './delete-address.ts'
import { Address, AddressInput, AddressList } from './dto/address.dto.ts'
import { SaveAddress } from './save-address.ts'

@ApiTags('member')
@Controller('api/v1/app/me/addresses')
export class AddressController {
  constructor(
    private readonly queries: AddressQueries,
    private readonly saveAddress: SaveAddress,
    private readonly deleteAddress: DeleteAddress,
  ) {}

  @Get()
  @Allow('member')
  @ApiOkResponse({ type: AddressList })
  async list(@Actor() actor: MemberActor): Promise<AddressList> {
    return { items: await this.queries.all(actor.memberId) }
  }

  @Post()
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ type: Address })
  add(@Actor() actor: MemberActor, @Body() input: AddressInput): Promise<Address> {
    return this.saveAddress.run(actor.memberId, null, input)
  }

  @Put(':code')
  @Allow('member')
  @ApiOkResponse({ type: Address })
  replace(@Actor() actor: MemberActor, @Param('code') code: string, @Body() input: AddressInput): Promise<Address> {
    return this.saveAddress.run(actor.memberId, code, input)
  }

  @Delete(':code')
  @Allow('member')
  @ApiOkResponse({ type: Ok })
  async remove(@Actor() actor: MemberActor, @Param('code') code: string): Promise<Ok> {
    await this.deleteAddress.run(actor.memberId, code)
    return new Ok()
  }
}
