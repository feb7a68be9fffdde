import { Controller, Get } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { type MemberActor, OptionalMember, Public } from '../../../platform/http/actor.ts'
import { type Language, ReaderLanguage } from '../../../platform/texts/language.ts'
import { Levels } from './dto/level.dto.ts'
import { LevelQueries } from './level.queries.ts'

@ApiTags('level')
@Controller('api/v1/app/levels')
export class LevelController {
  constructor(private readonly queries: LevelQueries) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: Levels })
  page(@OptionalMember() viewer: MemberActor | null, @ReaderLanguage() language: Language): Promise<Levels> {
    return this.queries.page(viewer?.memberId ?? null, language)
  }
}
