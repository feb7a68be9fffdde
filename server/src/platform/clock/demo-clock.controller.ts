import { Body, Controller, Get, HttpCode, NotFoundException, Post } from '@nestjs/common'
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger'
import { IsInt, Max, Min } from 'class-validator'
import { Env } from '../../env.ts'
import { Allow } from '../http/actor.ts'
import { Clock } from './clock.ts'
import { SandboxClock } from './sandbox-clock.ts'

const YEAR_SECONDS = 366 * 86_400

export class AdvanceClockInput {
  @ApiProperty() @IsInt() @Min(1) @Max(YEAR_SECONDS) advanceSeconds: number
}

export class DemoClock {
  @ApiProperty() now: string
  @ApiProperty() offsetSeconds: number
}

/** Lets a demonstration move the shop's time; does not exist outside one. */
@ApiTags('admin')
@Controller('api/v1/admin/demo/clock')
export class DemoClockController {
  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly sandbox: SandboxClock,
  ) {}

  @Allow('demo.clock')
  @Get()
  @ApiOkResponse({ type: DemoClock })
  read(): DemoClock {
    this.demoOnly()
    return { now: this.clock.now().toISOString(), offsetSeconds: this.clock.offsetSeconds }
  }

  @Allow('demo.clock')
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: DemoClock })
  async advance(@Body() { advanceSeconds }: AdvanceClockInput): Promise<DemoClock> {
    this.demoOnly()
    // The sandbox first: when it cannot follow, neither clock moves.
    await this.sandbox.advance(advanceSeconds)
    this.clock.advance(advanceSeconds)
    return this.read()
  }

  private demoOnly(): void {
    if (!this.env.demo) throw new NotFoundException()
  }
}
