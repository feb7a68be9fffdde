import { defineErrors } from '../../platform/http/problem.ts'

export const ImageError = defineErrors('image', { unsupported: 415 })
