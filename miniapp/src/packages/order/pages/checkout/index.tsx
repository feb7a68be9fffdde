import { View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { sentence } from '../../../../messages/sentence.ts'
import { Action } from '../../../../ui/action.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Price } from '../../../../ui/price.tsx'
import { AckSheet } from '../../checkout/ack-sheet.tsx'
import { AckTick } from '../../checkout/ack-tick.tsx'
import { CheckoutSkeleton } from '../../checkout/checkout-skeleton.tsx'
import { DeliveryCard } from '../../checkout/delivery-card.tsx'
import { SavingsCard } from '../../checkout/savings-card.tsx'
import { GoodsCard } from '../../checkout/goods-card.tsx'
import { useCheckout, type CheckoutStart } from '../../checkout/use-checkout.ts'
import { useQuote } from '../../checkout/use-quote.ts'
import { useSubmit } from '../../checkout/use-submit.ts'
import { MoneyCard } from '../../money-card.tsx'
import { checkoutTexts as t } from '../../texts.ts'
import './index.scss'

export default function CheckoutPage() {
  usePageTitle('Checkout')
  const start = useStart()
  const checkout = useCheckout(start)
  const priced = useQuote(checkout.quoteInput)
  const { quote, error, isCounting } = priced
  const { submit, isBusy, gaps, isAsking, agree, refuse } = useSubmit(start, checkout, priced)

  const { facts } = checkout
  const buttonWords = () => {
    if (isBusy) return t.submitting
    if (isCounting) return t.counting
    return error ? t.tryAgain : t.pay(formatFen(quote?.payableFen ?? 0))
  }
  if (!facts.data) {
    return <NotYet remote={facts} skeleton={<CheckoutSkeleton />} />
  }
  return (
    <View className={`page page--barred checkout${quote?.needsPerishableAck ? ' checkout--fresh' : ''}`}>
      <DeliveryCard checkout={checkout} gaps={gaps} />
      <GoodsCard checkout={checkout} kind={start.kind} />
      <View className="card checkout__note">
        <Field label={t.note} placeholder={t.notePlaceholder} initial="" maxLength={100} onText={checkout.setNote} />
      </View>
      {quote && <SavingsCard checkout={checkout} quote={quote} />}
      {quote && (
        <MoneyCard
          money={quote}
          delivery={checkout.delivery}
          sumLabel={t.payable}
          note={quote.pointsToEarn > 0 ? t.earns(quote.pointsToEarn) : undefined}
        />
      )}
      {error && <View className="checkout__problem">{sentence(error)}</View>}
      <View className="sticky-bar checkout__bar">
        {quote?.needsPerishableAck && <AckTick isOn={checkout.hasAcked} onChange={checkout.setAcked} />}
        <View className="row">
          <View className="grow">
            {quote && <Price fen={quote.payableFen} size="l" />}
            <View className="note">{start.kind === 'team' ? t.teamNote : t.aloneNote}</View>
          </View>
          <Action kind={error ? 'quiet' : 'primary'} busy={isBusy || isCounting} onTap={submit}>
            {buttonWords()}
          </Action>
        </View>
      </View>
      {isAsking && <AckSheet onAgree={agree} onClose={refuse} />}
    </View>
  )
}

function useStart(): CheckoutStart {
  const { groupBuyCode = '', kind, teamCode, itemId } = usePageQuery<keyof CheckoutStart>()
  return {
    groupBuyCode,
    kind: kind === 'alone' ? 'alone' : 'team',
    teamCode,
    itemId: itemId ? Number(itemId) : undefined,
  }
}
