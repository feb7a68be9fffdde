import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { Reveal } from '../../ui/reveal.tsx'
import { revealReceiver, type Order } from './api.ts'

/** Whom it is for, and where a parcel goes: masked, until whoever packs it says why they need it. */
export function OrderReceiver({ order: { orderNo, express, pickup } }: { order: Order }) {
  const { reveal } = useText()
  const can = useCan()
  const contact = (express ?? pickup)?.contact
  if (!contact) return null
  return (
    <Reveal
      masked={[contact.name, contact.phone, express?.address].filter(Boolean).join(' ')}
      label={reveal.receiver}
      isAllowed={can('order.ship')}
      of={orderNo}
      usual={reveal.receiverReasons}
      reveal={async (reason) => {
        const { name, phone, address } = await revealReceiver(orderNo, reason)
        return [name, phone, address].filter(Boolean).join(' ')
      }}
    />
  )
}
