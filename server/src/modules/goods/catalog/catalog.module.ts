import { Module } from '@nestjs/common'
import { AddSkus } from './add-skus.ts'
import { AdjustStock } from '../stock/adjust-stock.ts'
import { CatalogQueries } from './catalog.queries.ts'
import { CategoryAdminController } from './category.admin.controller.ts'
import { CreateCategory } from './create-category.ts'
import { CreateProduct } from './create-product.ts'
import { ProductAdminController } from './product.admin.controller.ts'
import { SetProductStatus } from './set-product-status.ts'
import { StockAdminController } from '../stock/stock.admin.controller.ts'
import { StockQueries } from '../stock/stock.queries.ts'
import { UpdateProduct } from './update-product.ts'

@Module({
  controllers: [CategoryAdminController, ProductAdminController, StockAdminController],
  providers: [
    CatalogQueries,
    StockQueries,
    CreateCategory,
    AddSkus,
    CreateProduct,
    UpdateProduct,
    SetProductStatus,
    AdjustStock,
  ],
  exports: [CatalogQueries],
})
export class CatalogModule {}
