import { Module } from '@nestjs/common'
import { WechatModule } from '../../../platform/wechat/wechat.module.ts'
import { CheckPictures } from './check-pictures.ts'
import { CheckText } from './check-text.ts'
import { EndPictureChecks } from './end-picture-checks.ts'
import { InspectText } from './inspect-text.ts'
import { NotePictureCheck } from './note-picture-check.ts'
import { TakePictureVerdict } from './take-picture-verdict.ts'

@Module({
  imports: [WechatModule],
  providers: [InspectText, CheckText, CheckPictures, NotePictureCheck, TakePictureVerdict, EndPictureChecks],
  exports: [InspectText, CheckText],
})
export class ContentCheckModule {}
