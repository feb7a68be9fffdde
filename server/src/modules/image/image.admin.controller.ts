import { Controller, HttpCode, Post, UploadedFile, UseInterceptors } from '@nestjs/common'
import { FileInterceptor, type UploadedMultipartFile } from '@nestjs/platform-fastify/multipart'
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Allow } from '../../platform/http/actor.ts'
import { invalidRequest } from '../../platform/http/http.errors.ts'
import { StoredImage } from './dto/stored-image.dto.ts'
import { StoreImage } from './store-image.ts'

const MAX_BYTES = 8 * 1024 * 1024

@ApiTags('image')
@Controller('api/v1/admin/images')
export class ImageAdminController {
  constructor(private readonly storeImage: StoreImage) {}

  @Post()
  @Allow('product.write')
  @HttpCode(200)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: MAX_BYTES, fields: 0 } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOkResponse({ type: StoredImage })
  async upload(@UploadedFile() file: UploadedMultipartFile | undefined): Promise<StoredImage> {
    if (!file?.buffer) throw invalidRequest([{ path: 'file', message: 'a picture is expected' }])
    return { url: await this.storeImage.run(file.buffer) }
  }
}
