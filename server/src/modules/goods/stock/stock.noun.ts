import type { Noun } from '../../noun.ts'
import { AdjustStock } from './adjust-stock.ts'
import { StockAdminController } from './stock.admin.controller.ts'
import { StockQueries } from './stock.queries.ts'
import { Stock, StockMovement } from './stock.entity.ts'
import { stockInvariants } from './stock.invariants.ts'

export const stockNoun: Noun = {
  entities: [Stock, StockMovement],
  controllers: [StockAdminController],
  providers: [AdjustStock, StockQueries],
  invariants: stockInvariants,
}
