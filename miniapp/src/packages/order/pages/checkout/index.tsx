import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { sentence } from '../../../../messages/sentence.ts'
import { Action } from '../../../../ui/action.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Price } from '../../../../ui/price.tsx'
import { tickable } from '../../../../ui/a11y.ts'
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
  const { quote, error, isCounting, ask } = useQuote(checkout.quoteInput)
  const { submit, isBusy, gap } = useSubmit(start, checkout, quote, ask)

  const { facts } = checkout
  if (!facts.data) {
    return <NotYet remote={facts} skeleton={<CheckoutSkeleton />} />
  }
  return (
    <View className="page page--barred checkout">
      <DeliveryCard checkout={checkout} gap={gap} />
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
      {quote?.needsPerishableAck && (
        <View
          className={`checkout__ack${gap === 'ack' ? ' checkout__ack--wrong' : ''}`}
          onClick={() => checkout.setAcked(!checkout.hasAcked)}
          {...tickable('checkbox', checkout.hasAcked)}
        >
          <View className={`tick${checkout.hasAcked ? ' tick--on' : ''}`} />
          <Text className="grow">{t.perishable}</Text>
        </View>
      )}
      {error && <View className="checkout__problem">{sentence(error)}</View>}
      <View className="sticky-bar">
        <View className="grow">
          {quote && <Price fen={quote.payableFen} size="l" />}
          <View className="note">{start.kind === 'team' ? t.teamNote : t.aloneNote}</View>
        </View>
        <Action disabled={!quote || Boolean(error)} busy={isBusy || isCounting} onTap={submit}>
          {isBusy ? t.submitting : quote && !isCounting ? t.pay(formatFen(quote.payableFen)) : t.counting}
        </Action>
      </View>
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
