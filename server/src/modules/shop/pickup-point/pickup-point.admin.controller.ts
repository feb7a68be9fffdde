import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { IF_MATCH, KnownVersion } from '../version/known-version.ts'
import { CreatePickupPoint } from './create-pickup-point.ts'
import { PickupPoint, PickupPointInput, PickupPointList } from './dto/pickup-point.dto.ts'
import { PickupPointQueries } from './pickup-point.queries.ts'
import { UpdatePickupPoint } from './update-pickup-point.ts'

@ApiTags('pickup-point')
@Controller('api/v1/admin/pickup-points')
export class PickupPointAdminController {
  constructor(
    private readonly queries: PickupPointQueries,
    private readonly createPoint: CreatePickupPoint,
    private readonly updatePoint: UpdatePickupPoint,
  ) {}

  @Get()
  @Allow('pickup-point.read')
  @ApiOkResponse({ type: PickupPointList })
  async list(): Promise<PickupPointList> {
    return { items: await this.queries.all() }
  }

  @Post()
  @Allow('pickup-point.write')
  @HttpCode(200)
  @ApiOkResponse({ type: PickupPoint })
  create(@Body() input: PickupPointInput): Promise<PickupPoint> {
    return this.createPoint.run(input)
  }

  @Put(':code')
  @Allow('pickup-point.write')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PickupPoint })
  async update(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() input: PickupPointInput,
    @KnownVersion() version: string | undefined,
  ): Promise<PickupPoint> {
    await this.updatePoint.run(code, input, { staffId, version })
    return this.queries.one(code)
  }
}
