import { Module } from '@nestjs/common'
import { ImageAdminController } from './image.admin.controller.ts'
import { ImageController } from './image.controller.ts'
import { MemberPictureController } from './member-picture.controller.ts'
import { RemovePictures } from './remove-pictures.ts'
import { SizeImage } from './size-image.ts'
import { StoreImage } from './store-image.ts'
import { StoreMemberPicture } from './store-member-picture.ts'

@Module({
  controllers: [ImageController, ImageAdminController, MemberPictureController],
  providers: [StoreImage, SizeImage, StoreMemberPicture, RemovePictures],
})
export class ImageModule {}
