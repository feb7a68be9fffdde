import { Module } from '@nestjs/common'
import { ImageAdminController } from './image.admin.controller.ts'
import { StoreImage } from './store-image.ts'

@Module({ controllers: [ImageAdminController], providers: [StoreImage] })
export class ImageModule {}
