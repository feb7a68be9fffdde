import { Controller, Post, UploadedFile } from '@nestjs/common'
import type { UploadedMultipartFile } from '@nestjs/platform-fastify/multipart'
import { ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { Limited } from '../../../platform/http/limits/limited.ts'
import type { StoredImage } from './dto/stored-image.dto.ts'
import { StoreMemberPicture } from './store-member-picture.ts'
import { bytesOf, TakesPicture } from './uploaded-picture.ts'

@ApiTags('image')
@Controller('api/v1/app/images')
export class MemberPictureController {
  constructor(private readonly storeMemberPicture: StoreMemberPicture) {}

  /** No idempotency key: the same picture is the same file, the same row and counts once. */
  @Post()
  @Allow('member')
  @Limited('uploads')
  @TakesPicture()
  async upload(
    @Actor() { memberId }: MemberActor,
    @UploadedFile() file: UploadedMultipartFile | undefined,
  ): Promise<StoredImage> {
    return { url: await this.storeMemberPicture.run(memberId, bytesOf(file)) }
  }
}
