import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { IF_MATCH, KnownVersion } from '../../shop/version/known-version.ts'
import { ArchiveProduct } from './archive-product.ts'
import { CatalogQueries } from './catalog.queries.ts'
import { CopyProduct } from './copy-product.ts'
import { CreateProduct } from './create-product.ts'
import { AdminProductInput } from './dto/admin-product-input.dto.ts'
import { AdminProduct, AdminProductPage, ProductCopyInput, ProductStatusInput } from './dto/admin-product.dto.ts'
import { ProductFilter } from './dto/product-filter.dto.ts'
import { RestoreProduct } from './restore-product.ts'
import { SetProductStatus } from './set-product-status.ts'
import { UpdateProduct } from './update-product.ts'

@ApiTags('catalog')
@Controller('api/v1/admin/products')
export class ProductAdminController {
  constructor(
    private readonly queries: CatalogQueries,
    private readonly createProduct: CreateProduct,
    private readonly updateProduct: UpdateProduct,
    private readonly setStatus: SetProductStatus,
    private readonly copyProduct: CopyProduct,
    private readonly archiveProduct: ArchiveProduct,
    private readonly restoreProduct: RestoreProduct,
  ) {}

  @Get()
  @Allow('product.read')
  @ApiOkResponse({ type: AdminProductPage })
  list(@Query() filter: ProductFilter): Promise<AdminProductPage> {
    return this.queries.products(filter)
  }

  @Get(':code')
  @Allow('product.read')
  @ApiOkResponse({ type: AdminProduct })
  one(@Param('code') code: string): Promise<AdminProduct> {
    return this.queries.product(code)
  }

  @Post()
  @Allow('product.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminProduct })
  async create(@Actor() actor: StaffActor, @Body() input: AdminProductInput): Promise<AdminProduct> {
    return this.queries.product(await this.createProduct.run(input, actor.staffId))
  }

  @Put(':code')
  @Allow('product.write')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AdminProduct })
  async update(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() input: AdminProductInput,
    @KnownVersion() version: string | undefined,
  ): Promise<AdminProduct> {
    await this.updateProduct.run(code, input, { staffId, version })
    return this.queries.product(code)
  }

  @Post(':code/status')
  @Allow('product.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminProduct })
  async status(@Param('code') code: string, @Body() { status }: ProductStatusInput): Promise<AdminProduct> {
    await this.setStatus.run(code, status)
    return this.queries.product(code)
  }

  @Post(':code/copy')
  @Allow('product.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminProduct })
  async copy(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() { title }: ProductCopyInput,
  ): Promise<AdminProduct> {
    return this.queries.product(await this.copyProduct.run(code, title, staffId))
  }

  @Post(':code/archive')
  @Allow('product.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminProduct })
  async archive(@Param('code') code: string): Promise<AdminProduct> {
    await this.archiveProduct.run(code)
    return this.queries.product(code)
  }

  @Post(':code/restore')
  @Allow('product.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminProduct })
  async restore(@Param('code') code: string): Promise<AdminProduct> {
    await this.restoreProduct.run(code)
    return this.queries.product(code)
  }
}
