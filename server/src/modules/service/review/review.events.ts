declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** A review has become public for the first time; once per review, ever. */
    'review.approved': {
      reviewId: number
      memberId: number
      orderId: number
      productId: number
      hasPictures: boolean
      /** Characters of the text. */
      textLength: number
    }
    'review.rejected': { reviewId: number; part: 'review' | 'append' }
    'review.replied': { reviewId: number }
  }
}

export {}
