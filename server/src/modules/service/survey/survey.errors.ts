import { defineErrors } from '../../../platform/http/problem.ts'

export const SurveyError = defineErrors('survey', {
  /** Somebody else's too. */
  'not-found': 404,
  'already-answered': 409,
  expired: 410,
})
