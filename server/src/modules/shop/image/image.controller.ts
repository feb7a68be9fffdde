import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Public } from '../../../platform/http/actor.ts'
import { RequestError } from '../../../platform/http/http.errors.ts'
import { SizeImage } from './size-image.ts'

const WIDTH = /^w(\d{1,4})$/
const NAME = /^\w[\w-]*\.webp$/

/** Kept pictures in a few widths, under the name of the whole one: `/images/w360/3f….webp`. */
@ApiExcludeController()
@Controller('images')
export class ImageController {
  constructor(private readonly sizeImage: SizeImage) {}

  @Get(':size/:name')
  @Public()
  @Header('cache-control', 'public, max-age=31536000, immutable')
  async sized(@Param('size') size: string, @Param('name') name: string): Promise<StreamableFile> {
    const width = WIDTH.exec(size)?.[1]
    if (width === undefined || !NAME.test(name)) throw RequestError('not-found')
    return new StreamableFile(await this.sizeImage.run(Number(width), name), { type: 'image/webp' })
  }
}
