import type { Noun } from '../../noun.ts'
import './image.personal-data.ts'
import { ImageAdminController } from './image.admin.controller.ts'
import { ImageController } from './image.controller.ts'
import { MemberPictureController } from './member-picture.controller.ts'
import { RemovePictures } from './remove-pictures.ts'
import { SizeImage } from './size-image.ts'
import { StoreImage } from './store-image.ts'
import { StoreMemberPicture } from './store-member-picture.ts'
import { MemberPicture, MemberPictureDay } from './member-picture.entity.ts'

export const imageNoun: Noun = {
  entities: [MemberPicture, MemberPictureDay],
  controllers: [ImageAdminController, ImageController, MemberPictureController],
  providers: [RemovePictures, SizeImage, StoreImage, StoreMemberPicture],
}
