import type { Noun } from '../../noun.ts'
import { CheckPictures } from './check-pictures.ts'
import { CheckText } from './check-text.ts'
import { EndPictureChecks } from './end-picture-checks.ts'
import { InspectText } from './inspect-text.ts'
import { NotePictureCheck } from './note-picture-check.ts'
import { TakePictureVerdict } from './take-picture-verdict.ts'
import { PictureCheck } from './content-check.entity.ts'

export const contentCheckNoun: Noun = {
  entities: [PictureCheck],
  providers: [CheckPictures, CheckText, EndPictureChecks, InspectText, NotePictureCheck, TakePictureVerdict],
}
