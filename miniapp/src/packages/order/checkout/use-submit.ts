import { formatFen } from '@tuanke/shared/money'
import { checkContact } from '@tuanke/shared/contact/rules'
import { useRef, useState } from 'react'
import { api, asApiError } from '../../../lib/api.ts'
import { openPage, routes, replacePage } from '../../../lib/routes.ts'
import { knownMemberNo } from '../../../lib/me.ts'
import { payOrder } from '../../../lib/pay.ts'
import type { PlaceOrderInput, Quote } from '../../../lib/schemas.ts'
import { sharerMemberNo } from '../../../lib/sharer.ts'
import { confirmed, say, sayError } from '../../../lib/toast.ts'
import { sentence } from '../../../messages/sentence.ts'
import { checkoutTexts as t } from '../texts.ts'
import { placeOrder } from './place.ts'
import type { Checkout, CheckoutStart } from './use-checkout.ts'
import { wayOn } from './way-on.ts'

export type Gap = 'name' | 'phone' | 'ack'

/** Places and pays. `gap` is what is still to be filled in, to be shown where it belongs. */
export function useSubmit(
  start: CheckoutStart,
  checkout: Checkout,
  quote: Quote | undefined,
  requote: () => Promise<Quote | undefined>,
) {
  const [isBusy, setBusy] = useState(false)
  const [gap, setGap] = useState<Gap>()
  const busy = useRef(false)

  async function submit(priced = quote): Promise<void> {
    if (busy.current || !priced || !checkout.wish) return
    const missing = findGap(checkout, priced)
    setGap(missing)
    if (missing === 'ack') say(t.perishableMissing)
    if (missing) return
    if (checkout.delivery === 'express' && !checkout.address) return openPage(routes.addresses(true))
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

  /** Tells what happened; answers what to do next when the person agrees to it. */
  async function afterRefusal(thrown: unknown): Promise<(() => void) | undefined> {
    const error = asApiError(thrown)
    if (error.code === 'order.price-changed') {
      const fresh = await requote()
      if (!fresh) return undefined
      const agreed = await confirmed(
        t.priceChangedTitle,
        t.priceChanged(formatFen(fresh.payableFen)),
        t.continuePay,
        t.thinkAgain,
      )
      return agreed ? () => void submit(fresh) : undefined
    }
    if (error.code === 'contact.phone-invalid' || error.code === 'contact.required') setGap('phone')
    // What is left and what it costs may be different now.
    void checkout.facts.reload()
    const way = wayOn(error, start, () => void submit())
    if (!way) {
      say(sentence(error))
      void requote()
      return undefined
    }
    return (await confirmed(t.refusedTitle, sentence(error), way.label, t.stay)) ? way.go : undefined
  }

  return { submit: () => void submit(), isBusy, gap }
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

function findGap({ delivery, contact, hasAcked }: Checkout, quote: Quote): Gap | undefined {
  if (delivery === 'pickup') {
    const verdict = checkContact(contact)
    if (!verdict.ok) return verdict.code === 'contact.required' ? 'name' : 'phone'
  }
  return quote.needsPerishableAck && !hasAcked ? 'ack' : undefined
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
