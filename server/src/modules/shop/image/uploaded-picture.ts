import { applyDecorators, HttpCode, UseInterceptors } from '@nestjs/common'
import { FileInterceptor, type UploadedMultipartFile } from '@nestjs/platform-fastify/multipart'
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger'
import { invalidRequest } from '../../../platform/http/http.errors.ts'
import { StoredImage } from './dto/stored-image.dto.ts'

const MAX_BYTES = 8 * 1024 * 1024

/** The route takes one picture of at most 8 MB in the multipart field `file` and answers where it is served. */
export const TakesPicture = (): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    UseInterceptors(FileInterceptor('file', { limits: { fileSize: MAX_BYTES, fields: 0 } })),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } }),
    ApiOkResponse({ type: StoredImage }),
  )

/** @throws request.invalid when no picture came */
export function bytesOf(file: UploadedMultipartFile | undefined): Buffer {
  if (!file?.buffer) throw invalidRequest([{ path: 'file', message: 'a picture is expected' }])
  return file.buffer
}
