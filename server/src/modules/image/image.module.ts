import { Module } from '@nestjs/common'
import { ImageAdminController } from './image.admin.controller.ts'
import { ImageController } from './image.controller.ts'
import { StoreImage } from './store-image.ts'
import { StoreMemberPicture } from './store-member-picture.ts'

@Module({ controllers: [ImageController, ImageAdminController], providers: [StoreImage, StoreMemberPicture] })
export class ImageModule {}
