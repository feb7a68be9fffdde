import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { Reveal } from '../../ui/reveal.tsx'
import { memberKeys, revealPhone, type Member } from './api.ts'

/** Masked, until somebody who may says why they need it; shown then as long as the page is open. */
export function PhoneFact({ member: { memberNo, phoneMasked } }: { member: Member }) {
  const { member: t, reveal } = useText()
  const can = useCan()
  if (!phoneMasked) return <>{t.none}</>
  return (
    <Reveal
      masked={phoneMasked}
      label={reveal.phone}
      isAllowed={can('member.reveal')}
      of={memberNo}
      usual={reveal.phoneReasons}
      reveal={async (reason) => (await revealPhone(memberNo, reason)).phone}
      touches={[memberKeys.one(memberNo)]}
    />
  )
}
