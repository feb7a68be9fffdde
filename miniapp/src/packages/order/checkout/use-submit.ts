import { formatFen } from '@tuanke/shared/money'
import { checkContact } from '@tuanke/shared/contact/rules'
import type { ApiError } from '@tuanke/shared/api/api-error'
import { useRef, useState } from 'react'
import { api, asApiError } from '../../../lib/api.ts'
import { openPage, routes, replacePage } from '../../../lib/routes.ts'
import { knownMemberNo } from '../../../lib/me.ts'
import { payOrder } from '../../../lib/pay.ts'
import type { PlaceOrderInput, Quote } from '../../../lib/schemas.ts'
import { sharerMemberNo } from '../../../lib/sharer.ts'
import { confirmed, say, sayError } from '../../../lib/toast.ts'
import { sentence } from '../../../messages/sentence.ts'
import { useGaps } from '../../../lib/use-gaps.ts'
import { checkoutTexts as t } from '../texts.ts'
import { gapsOf, gapWords } from './gaps.ts'
import { placeOrder } from './place.ts'
import type { Checkout, CheckoutStart } from './use-checkout.ts'
import type { useQuote } from './use-quote.ts'
import { wayOn } from './way-on.ts'

/** Places and pays, or says what is in the way: pressing the button never does nothing. */
export function useSubmit(
  start: CheckoutStart,
  checkout: Checkout,
  { quote, error, ask: requote }: Pick<ReturnType<typeof useQuote>, 'quote' | 'error' | 'ask'>,
) {
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const gaps = useGaps(gapsOf(checkout, quote), gapWords)
  const busy = useRef(false)

  async function submit(priced = quote, hasAgreed = false): Promise<void> {
    if (busy.current) return
    if (error) return offerWay(error)
    if (!priced || !checkout.wish) return
    const missing = gapsOf(checkout, priced).filter((gap) => gap !== 'ack' || !hasAgreed)
    setAsking(missing.length === 1 && missing[0] === 'ack')
    if (missing.length === 1 && missing[0] === 'ack') return
    if (gaps.tell(missing)) {
      if (missing[0] === 'address') openPage(routes.addressEdit())
      return
    }
    busy.current = true
    setBusy(true)
    let next: (() => void) | undefined
    try {
      await placeAndPay(toBody(checkout, priced))
    } catch (thrown) {
      next = await afterRefusal(thrown)
    } finally {
      busy.current = false
      setBusy(false)
    }
    next?.()
  }

  /** Says why there is no price, and leads where something can be done about it. */
  async function offerWay(refused: ApiError): Promise<void> {
    const way = wayOn(refused, start, () => void requote()) ?? { label: t.ways.retry, go: () => void requote() }
    if (await confirmed(t.refusedTitle, sentence(refused), way.label, t.stay)) way.go()
  }

  /** Gives the tick and pays, in one press. */
  function agree(): void {
    setAsking(false)
    checkout.setAcked(true)
    void submit(quote, true)
  }

  /** Tells what happened; answers what to do next when the person agrees to it. */
  async function afterRefusal(thrown: unknown): Promise<(() => void) | undefined> {
    const refused = asApiError(thrown)
    if (refused.code === 'order.price-changed') {
      const fresh = await requote()
      if (!fresh) return undefined
      const agreed = await confirmed(
        t.priceChangedTitle,
        t.priceChanged(formatFen(fresh.payableFen)),
        t.continuePay,
        t.thinkAgain,
      )
      return agreed ? () => void submit(fresh, true) : undefined
    }
    if (refused.code === 'contact.required') gaps.tell(['name'])
    if (refused.code === 'contact.phone-invalid') gaps.tell(['phone'])
    // What is left and what it costs may be different now.
    void checkout.facts.reload()
    const way = wayOn(refused, start, () => void submit(quote, true))
    if (!way) {
      say(sentence(refused))
      void requote()
      return undefined
    }
    return (await confirmed(t.refusedTitle, sentence(refused), way.label, t.stay)) ? way.go : undefined
  }

  return { submit: () => void submit(), isBusy, gaps, isAsking, agree, refuse: () => setAsking(false) }
}

async function placeAndPay(body: PlaceOrderInput): Promise<void> {
  const { orderNo } = await placeOrder(body)
  if (body.contact) api.put('/api/v1/app/me/contact', { body: body.contact }).catch(() => undefined)
  try {
    await payOrder(orderNo)
  } catch (thrown) {
    // The order stands although the cashier did not open: it can be paid from its own page.
    sayError(thrown)
    await new Promise((resolve) => setTimeout(resolve, 1200))
    replacePage(routes.order(orderNo))
  }
}

function toBody(checkout: Checkout, quote: Quote): PlaceOrderInput {
  const verdict = checkout.delivery === 'pickup' ? checkContact(checkout.contact) : undefined
  const note = checkout.note.trim()
  const sharer = sharerMemberNo()
  return {
    ...checkout.wish!,
    ...(quote.couponCode ? { couponCode: quote.couponCode } : {}),
    ...(quote.pointsUsed > 0 ? { pointsToSpend: quote.pointsUsed } : {}),
    expectedPayableFen: quote.payableFen,
    ...(verdict?.ok ? { contact: verdict.contact } : {}),
    ...(note ? { buyerNote: note } : {}),
    ...(quote.needsPerishableAck ? { perishableAck: true } : {}),
    ...(sharer && sharer !== knownMemberNo() ? { sharerMemberNo: sharer } : {}),
  }
}
