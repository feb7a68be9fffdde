import { api } from '../../../lib/api.ts'
import { useRemote } from '../../../lib/remote.ts'
import { routes } from '../../../lib/routes.ts'
import { orderTexts as t } from '../texts.ts'
import { Way } from './way.tsx'

/** To the form while something of a received order can be reviewed, to what was said once all is. */
export function ReviewWay({ orderNo }: { orderNo: string }) {
  const { data } = useRemote(() => api.get('/api/v1/app/orders/{orderNo}/reviews', { path: { orderNo } }), orderNo)
  if (!data) return null
  const address = routes.writeReview(orderNo)
  if (data.items.some(({ canReview }) => canReview))
    return <Way label={t.writeReview} text={t.writeReviewText} address={address} />
  return data.items.some(({ review }) => review !== null) ? <Way label={t.seeReview} address={address} /> : null
}
