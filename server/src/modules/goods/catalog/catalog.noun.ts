import type { Noun } from '../../noun.ts'
import { AddSkus } from './add-skus.ts'
import { CatalogQueries } from './catalog.queries.ts'
import { CategoryAdminController } from './category.admin.controller.ts'
import { CreateCategory } from './create-category.ts'
import { CreateProduct } from './create-product.ts'
import { ProductAdminController } from './product.admin.controller.ts'
import { SetProductStatus } from './set-product-status.ts'
import { UpdateProduct } from './update-product.ts'
import { Category, Product, Sku } from './catalog.entity.ts'

export const catalogNoun: Noun = {
  entities: [Category, Product, Sku],
  controllers: [CategoryAdminController, ProductAdminController],
  providers: [AddSkus, CatalogQueries, CreateCategory, CreateProduct, SetProductStatus, UpdateProduct],
}
