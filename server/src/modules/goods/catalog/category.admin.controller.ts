import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Allow } from '../../../platform/http/actor.ts'
import { CatalogQueries } from './catalog.queries.ts'
import { CreateCategory } from './create-category.ts'
import { Category, CategoryInput, CategoryList } from './dto/category.dto.ts'

@ApiTags('catalog')
@Controller('api/v1/admin/categories')
export class CategoryAdminController {
  constructor(
    private readonly queries: CatalogQueries,
    private readonly createCategory: CreateCategory,
  ) {}

  @Get()
  @Allow('product.read')
  @ApiOkResponse({ type: CategoryList })
  async list(): Promise<CategoryList> {
    return { items: await this.queries.categories() }
  }

  @Post()
  @Allow('product.write')
  @HttpCode(200)
  @ApiOkResponse({ type: Category })
  create(@Body() input: CategoryInput): Promise<Category> {
    return this.createCategory.run(input)
  }
}
