import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { type IdempotentCall, IdempotencyKey } from '../../../platform/http/idempotency.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { AdjustStock } from './adjust-stock.ts'
import { StockAdjustmentInput, StockLevel, StockMovementPage } from './dto/stock.dto.ts'
import { StockQueries } from './stock.queries.ts'

@ApiTags('catalog')
@Controller('api/v1/admin/skus/:skuCode/stock')
export class StockAdminController {
  constructor(
    private readonly queries: StockQueries,
    private readonly adjustStock: AdjustStock,
  ) {}

  @Get()
  @Allow('product.read')
  @ApiOkResponse({ type: StockMovementPage })
  movements(@Param('skuCode') skuCode: string, @Query() page: PageQuery): Promise<StockMovementPage> {
    return this.queries.movements(skuCode, page)
  }

  @Post()
  @Allow('stock.adjust')
  @HttpCode(200)
  @ApiHeader({ name: 'idempotency-key', required: true })
  @ApiOkResponse({ type: StockLevel })
  adjust(
    @Actor() actor: StaffActor,
    @Param('skuCode') skuCode: string,
    @Body() input: StockAdjustmentInput,
    @IdempotencyKey() idem: IdempotentCall,
  ): Promise<StockLevel> {
    return this.adjustStock.run(idem, skuCode, input, actor.staffId)
  }
}
