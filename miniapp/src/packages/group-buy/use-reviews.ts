import { useEffect, useState } from 'react'
import { api } from '../../lib/api.ts'
import type { PublicReview, ReviewSummary } from '../../lib/schemas.ts'

const SHOWN = 2

export interface Reviews {
  summary: ReviewSummary
  items: PublicReview[]
}

/** The two newest reviews and the average; undefined until they are there, and while they cannot be had. */
export function useReviews(code: string | undefined): Reviews | undefined {
  const [page, setPage] = useState<Reviews>()
  useEffect(() => {
    if (!code) return undefined
    let isWanted = true
    api
      .get('/api/v1/app/group-buys/{code}/reviews', { path: { code }, query: { limit: SHOWN } })
      .then((answer) => isWanted && setPage(answer))
      // The page sells without it as well.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [code])
  return page
}
