import { Controller, Post, UploadedFile } from '@nestjs/common'
import type { UploadedMultipartFile } from '@nestjs/platform-fastify/multipart'
import { ApiTags } from '@nestjs/swagger'
import { Allow } from '../../../platform/http/actor.ts'
import { Limited } from '../../../platform/http/limits/limited.ts'
import type { StoredImage } from './dto/stored-image.dto.ts'
import { StoreImage } from './store-image.ts'
import { bytesOf, TakesPicture } from './uploaded-picture.ts'

@ApiTags('image')
@Controller('api/v1/admin/images')
export class ImageAdminController {
  constructor(private readonly storeImage: StoreImage) {}

  @Post()
  @Allow('image.upload')
  @TakesPicture()
  @Limited('uploads')
  async upload(@UploadedFile() file: UploadedMultipartFile | undefined): Promise<StoredImage> {
    return { url: await this.storeImage.run(bytesOf(file)) }
  }
}
