import type { Noun } from '../../noun.ts'
import { AddSkus } from './add-skus.ts'
import { ArchiveProduct } from './archive-product.ts'
import { CatalogQueries } from './catalog.queries.ts'
import { CategoryAdminController } from './category.admin.controller.ts'
import { CategoryAdminQueries } from './category.admin.queries.ts'
import { CopyProduct } from './copy-product.ts'
import { CreateCategory } from './create-category.ts'
import { CreateProduct } from './create-product.ts'
import { DeleteCategory } from './delete-category.ts'
import { ProductAdminController } from './product.admin.controller.ts'
import { RestoreProduct } from './restore-product.ts'
import { SetProductStatus } from './set-product-status.ts'
import { UpdateCategory } from './update-category.ts'
import { UpdateProduct } from './update-product.ts'
import { Category, Product, Sku } from './catalog.entity.ts'

export const catalogNoun: Noun = {
  entities: [Category, Product, Sku],
  controllers: [CategoryAdminController, ProductAdminController],
  providers: [
    AddSkus,
    ArchiveProduct,
    CatalogQueries,
    CategoryAdminQueries,
    CopyProduct,
    CreateCategory,
    CreateProduct,
    DeleteCategory,
    RestoreProduct,
    SetProductStatus,
    UpdateCategory,
    UpdateProduct,
  ],
}
