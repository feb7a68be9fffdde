import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { IF_MATCH, KnownVersion } from '../../shop/version/known-version.ts'
import { DeleteLevel } from './delete-level.ts'
import { AdminLevelList, LevelInput } from './dto/admin-level.dto.ts'
import { LevelAdminQueries } from './level.admin.queries.ts'
import { SaveLevel } from './save-level.ts'

/** A write answers with the whole ladder: what stands beside a level says whether it fits. */
@ApiTags('level')
@Controller('api/v1/admin')
export class LevelAdminController {
  constructor(
    private readonly queries: LevelAdminQueries,
    private readonly saveLevel: SaveLevel,
    private readonly deleteLevel: DeleteLevel,
  ) {}

  @Get('levels')
  @Allow('level.read')
  @ApiOkResponse({ type: AdminLevelList })
  list(): Promise<AdminLevelList> {
    return this.queries.list()
  }

  @Post('levels')
  @Allow('level.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminLevelList })
  async create(@Actor() { staffId }: StaffActor, @Body() input: LevelInput): Promise<AdminLevelList> {
    await this.saveLevel.run(null, input, { staffId, version: undefined })
    return this.queries.list()
  }

  @Put('levels/:code')
  @Allow('level.write')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AdminLevelList })
  async update(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() input: LevelInput,
    @KnownVersion() version: string | undefined,
  ): Promise<AdminLevelList> {
    await this.saveLevel.run(code, input, { staffId, version })
    return this.queries.list()
  }

  @Delete('levels/:code')
  @Allow('level.write')
  @ApiOkResponse({ type: AdminLevelList })
  async remove(@Param('code') code: string): Promise<AdminLevelList> {
    await this.deleteLevel.run(code)
    return this.queries.list()
  }
}
