import { useQuery } from '@tanstack/react-query'
import { Drawer, Image } from 'antd'
import { Link } from 'react-router-dom'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Facts } from '../../ui/panel.tsx'
import { Loaded, RowsSkeleton } from '../../ui/states.tsx'
import { type Finding, readReview, type Review, reviewKeys, type ReviewPart } from './api.ts'
import { Moderation } from './moderation.tsx'
import { ReplyBox } from './reply-box.tsx'
import { FindingMark, Score, StateMark } from './review-marks.tsx'

/** One review: the words, what WeChat says of them, and what staff can do. */
export function ReviewDrawer({ code, close }: { code: string | null; close: () => void }) {
  const { review: t } = useText()
  const query = useQuery({
    queryKey: [...reviewKeys.all, 'one', code],
    queryFn: () => readReview(code!),
    enabled: code !== null,
  })
  return (
    <Drawer title={t.drawer} open={code !== null} onClose={close} size={520} destroyOnHidden>
      <Loaded query={query} skeleton={<RowsSkeleton rows={3} />}>
        {(review) => <ReviewBody key={review.code} review={review} />}
      </Loaded>
    </Drawer>
  )
}

function ReviewBody({ review }: { review: Review }) {
  const { review: t } = useText()
  const when = useWhen()
  const { productScore, serviceScore, deliveryScore } = review
  const order = <Link to={`/orders/${review.orderNo}`}>{review.orderNo}</Link>
  return (
    <div className="stack review-body">
      <Facts
        rows={[
          [t.columns.product, [review.title, review.spec].filter(Boolean).join(' · ')],
          [t.order, order],
          [t.member, `${review.memberNickname} · ${review.memberNo}${review.isAnonymous ? ` · ${t.anonymous}` : ''}`],
          [t.score, t.scores(productScore, serviceScore, deliveryScore)],
          [t.columns.time, when.time(review.createdAt)],
        ]}
      />
      <section>
        <h3 className="review-part">
          {t.written} <StateMark state={review.state} />
        </h3>
        <Score score={productScore} />
        <Said text={review.text} pictures={review.pictures} finding={review.finding} />
        {review.state !== 'approved' && review.stateReason && (
          <p className="quiet">{`${t.reason}：${review.stateReason}`}</p>
        )}
        <Moderation review={review} part="review" />
      </section>
      {review.append && review.appendState && review.appendFinding && (
        <section>
          <h3 className="review-part">
            {t.append} <StateMark state={review.appendState} />
          </h3>
          <Said text={review.append.text} pictures={review.append.pictures} finding={review.appendFinding} />
          <Moderation review={review} part={'append' satisfies ReviewPart} />
        </section>
      )}
      <ReplyBox review={review} />
    </div>
  )
}

function Said({ text, pictures, finding }: { text: string; pictures: string[]; finding: Finding }) {
  const { review: t } = useText()
  return (
    <>
      <p className="review-text">{text || t.noText}</p>
      {pictures.length > 0 && (
        <div className="review-pictures">
          <Image.PreviewGroup>
            {pictures.map((url, index) => (
              <Image key={url} src={url} width={104} height={104} alt={t.pictureFinding(index + 1)} />
            ))}
          </Image.PreviewGroup>
        </div>
      )}
      <dl className="facts">
        <div>
          <dt>{t.textFinding}</dt>
          <dd>
            <FindingMark verdict={finding.text} label={finding.label} />
          </dd>
        </div>
        {finding.pictures.map(({ url, verdict, label }, index) => (
          <div key={url}>
            <dt>{t.pictureFinding(index + 1)}</dt>
            <dd>
              <FindingMark verdict={verdict} label={label} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
