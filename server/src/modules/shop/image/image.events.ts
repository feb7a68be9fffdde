import { z } from 'zod'
import { defineJob } from '../../../platform/jobs/define.ts'

/** The files of pictures whose sender has left. */
export const removePictures = defineJob('remove-pictures', { urls: z.array(z.string()) })
