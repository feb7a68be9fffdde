import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { IF_MATCH, KnownVersion } from '../../shop/version/known-version.ts'
import { CategoryAdminQueries } from './category.admin.queries.ts'
import { CreateCategory } from './create-category.ts'
import { DeleteCategory } from './delete-category.ts'
import { AdminCategory, CategoryChange, CategoryInput, CategoryList, CategoryRemoval } from './dto/category.dto.ts'
import { UpdateCategory } from './update-category.ts'

/** A change answers with all of them: one that moves moves others. */
@ApiTags('catalog')
@Controller('api/v1/admin/categories')
export class CategoryAdminController {
  constructor(
    private readonly queries: CategoryAdminQueries,
    private readonly createCategory: CreateCategory,
    private readonly updateCategory: UpdateCategory,
    private readonly deleteCategory: DeleteCategory,
  ) {}

  @Get()
  @Allow('product.read')
  @ApiOkResponse({ type: CategoryList })
  async list(): Promise<CategoryList> {
    return { items: await this.queries.list() }
  }

  @Post()
  @Allow('product.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminCategory })
  create(@Body() input: CategoryInput): Promise<AdminCategory> {
    return this.createCategory.run(input)
  }

  @Put(':code')
  @Allow('product.write')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: CategoryList })
  async update(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() change: CategoryChange,
    @KnownVersion() version: string | undefined,
  ): Promise<CategoryList> {
    await this.updateCategory.run(code, change, { staffId, version })
    return this.list()
  }

  @Delete(':code')
  @Allow('product.write')
  @ApiOkResponse({ type: CategoryList })
  async remove(@Param('code') code: string, @Query() { productsTo }: CategoryRemoval): Promise<CategoryList> {
    await this.deleteCategory.run(code, productsTo)
    return this.list()
  }
}
