import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { Reveal } from '../../ui/reveal.tsx'
import { revealReceiver, type Redemption } from './api.ts'

type Address = NonNullable<Redemption['address']>

/** Where a gift is posted to: masked, until whoever posts it says why they need it. */
export function GiftReceiver({ code, address }: { code: string; address: Address }) {
  const { reveal } = useText()
  const can = useCan()
  return (
    <Reveal
      masked={`${address.name} ${address.phone} ${address.region} ${address.detail}`}
      label={reveal.receiver}
      isAllowed={can('redemption.send')}
      of={code}
      usual={reveal.receiverReasons}
      reveal={async (reason) => {
        const { name, phone, address } = await revealReceiver(code, reason)
        return [name, phone, address].filter(Boolean).join(' ')
      }}
    />
  )
}
