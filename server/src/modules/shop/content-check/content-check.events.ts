import { z } from 'zod'
import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** `subject` names what the pictures belong to, 'review:12'; each module knows its own. */

/** Another picture of the subject has its verdict; when all have, the subject can be decided. */
export const pictureChecked = defineEvent('picture.checked', { subject: z.string() })
export const checkPictures = defineJob('check-pictures', {
  subject: z.string(),
  memberId: id,
  urls: z.array(z.string()),
  scene: z.literal([1, 2, 3, 4]),
})
/** Due when WeChat should long have answered. */
export const endPictureChecks = defineJob('end-picture-checks', { subject: z.string() })
