import { useCallback, useEffect, useState } from 'react'
import { api } from '../../../lib/api.ts'
import { onAddressChosen } from '../../../lib/chosen-address.ts'
import { loadMe } from '../../../lib/me.ts'
import { useNearness } from '../../../lib/use-nearness.ts'
import { useRemote } from '../../../lib/remote.ts'
import type { Address, Contact, QuoteInput } from '../../../lib/schemas.ts'

export interface CheckoutStart {
  groupBuyCode: string
  kind: 'team' | 'alone'
  teamCode?: string
  itemId?: number
}

const NOBODY: Contact = { name: '', phone: '' }

/** Everything a person decides at checkout, with sensible first choices, and the quote input that follows from it. */
export function useCheckout(start: CheckoutStart) {
  const facts = useRemote(() => loadFacts(start.groupBuyCode), start.groupBuyCode)
  const [itemId, chooseItem] = useState(start.itemId)
  const [quantity, setQuantity] = useState(1)
  const [wanted, setDelivery] = useState<'pickup' | 'express'>()
  const [pointCode, choosePoint] = useState<string>()
  const [addressCode, chooseAddress] = useState<string>()
  const [contact, setContact] = useState<Contact>()
  const [note, setNote] = useState('')
  const [hasAcked, setAcked] = useState(false)
  /** Undefined: the best one; null: none. */
  const [couponCode, chooseCoupon] = useState<string | null>()
  const [usePoints, setUsePoints] = useState(false)

  const { data } = facts
  useEffect(() => {
    if (data && !contact) setContact(data.me?.contact ?? NOBODY)
  }, [data, contact])

  const { reload } = facts
  useEffect(
    () =>
      onAddressChosen((code) => {
        chooseAddress(code)
        void reload()
      }),
    [reload],
  )

  const groupBuy = data?.groupBuy
  const item =
    groupBuy?.items.find((each) => each.itemId === itemId) ??
    groupBuy?.items.find((each) => each.available > 0) ??
    groupBuy?.items[0]
  const nearness = useNearness(groupBuy?.delivery.pickupPoints ?? [], data?.me?.lastPickupPointCode)
  const points = nearness.sorted
  const canExpress = Boolean(groupBuy?.delivery.express)
  const delivery = wanted ?? (points.length ? 'pickup' : 'express')
  const point = points.find((each) => each.pickupPointCode === pointCode) ?? points[0]
  const addresses = data?.addresses ?? []
  const address =
    addresses.find((each) => each.code === addressCode) ?? addresses.find((each) => each.isDefault) ?? addresses[0]

  const wish = item && toWish(start, item.itemId, quantity, delivery, address, point?.pickupPointCode)
  const quoteInput: QuoteInput | undefined = wish && {
    ...wish,
    ...(couponCode === undefined ? { bestCoupon: true } : couponCode ? { couponCode } : {}),
    ...(usePoints ? { usePoints: true } : {}),
  }
  const changeContact = useCallback(
    (part: Partial<Contact>) => setContact((before) => ({ ...(before ?? NOBODY), ...part })),
    [],
  )

  return {
    facts,
    groupBuy,
    item,
    quantity,
    delivery,
    point,
    points,
    nearness,
    canExpress,
    address,
    contact,
    note,
    hasAcked,
    usePoints,
    wish,
    quoteInput,
    chooseItem,
    setQuantity,
    setDelivery,
    choosePoint,
    changeContact,
    setAcked,
    setNote,
    chooseCoupon,
    setUsePoints,
  }
}

export type Checkout = ReturnType<typeof useCheckout>

async function loadFacts(code: string) {
  const [groupBuy, me, { items: addresses }] = await Promise.all([
    api.get('/api/v1/app/group-buys/{code}', { path: { code } }),
    loadMe(),
    api.get('/api/v1/app/me/addresses'),
  ])
  return { groupBuy, me, addresses }
}

function toWish(
  start: CheckoutStart,
  itemId: number,
  quantity: number,
  delivery: 'pickup' | 'express',
  address: Address | undefined,
  pickupPointCode: string | undefined,
): Omit<QuoteInput, 'bestCoupon' | 'usePoints' | 'couponCode'> {
  return {
    groupBuyCode: start.groupBuyCode,
    kind: start.kind,
    ...(start.teamCode ? { teamCode: start.teamCode } : {}),
    items: [{ itemId, quantity }],
    delivery,
    ...(delivery === 'express' && address ? { addressCode: address.code } : {}),
    ...(delivery === 'pickup' && pickupPointCode ? { pickupPointCode } : {}),
  }
}
